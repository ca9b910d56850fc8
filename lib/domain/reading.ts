import type { AnswerValue } from "./answer";
import { criteriaOf, type Framework, type Mapping } from "./framework";
import { score } from "./score";

/** An indicative reading: the level in another framework, derived from answers to ours; `halfPoints` of `applicable` speak of the level after it. */
export type Reading = {
  frameworkKey: string;
  frameworkVersion: string;
  level: number | null;
  halfPoints: number;
  applicable: number;
  provisional: boolean;
  heldBackBy: string[];
  unmapped: string[];
};

type Answers = ReadonlyMap<string, AnswerValue>;

/** Reads the answers in the target framework: each of its criteria takes the lowest answer mapped to it ("One assessment, three readings"); a missing one makes the reading provisional. `heldBackBy` are the unmet criteria of the target's next level, `unmapped` those left out. */
export function reading(mapping: Mapping, target: Framework, answers: Answers): Reading {
  const sources = sourcesByTarget(mapping, target.key);
  const ids = criteriaOf(target).map((criterion) => criterion.id);
  const derived = new Map(ids.map((id) => [id, lowest(sources.get(id) ?? [], answers)] as const));
  const { level, halfPoints, applicable, unmet } = score(target, derived);
  return {
    frameworkKey: target.key,
    frameworkVersion: target.version,
    level,
    halfPoints,
    applicable,
    provisional: ids.some((id) => sources.get(id)?.some((source) => !answers.has(source))),
    heldBackBy: level === null ? [] : (unmet[level + 1] ?? []),
    unmapped: ids.filter((id) => !sources.has(id)),
  };
}

/** A criterion to which nothing is mapped is left out of the count, as one that is not applicable. */
function lowest(sources: readonly string[], answers: Answers): AnswerValue {
  const values = sources.map((source) => answers.get(source) ?? "not-met");
  return (["not-met", "partly", "met"] as const).find((value) => values.includes(value)) ?? "not-applicable";
}

function sourcesByTarget(mapping: Mapping, targetKey: string): ReadonlyMap<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const [source, targets] of Object.entries(mapping.criteria)) {
    for (const id of targets[targetKey] ?? []) sources.set(id, [...(sources.get(id) ?? []), source]);
  }
  return sources;
}

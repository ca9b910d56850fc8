import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { AnswerValue } from "./answer";
import { criteriaOf, type Framework, type Mapping } from "./framework";
import { readContent } from "./framework-file";

const folder = fileURLToPath(new URL("../../frameworks", import.meta.url));

/** The parsed YAML files under `frameworks/`, fresh at each call, so that a test may break them. */
export function contentFiles(): Record<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(names.map((name) => [name, parse(readFileSync(path.join(folder, name), "utf8"))]));
}

/** One of the delivered frameworks. */
export function deliveredFramework(key: string): Framework {
  const framework = delivered().frameworks.find((one) => one.key === key);
  if (framework === undefined) throw new Error(`no framework ${key}`);
  return framework;
}

/** The delivered mapping. */
export function deliveredMapping(): Mapping {
  const [mapping] = delivered().mappings;
  if (mapping === undefined) throw new Error("no mapping");
  return mapping;
}

/** Answers to every criterion of a framework: what `answerOf` says of it. */
export function answersTo(
  framework: Framework,
  answerOf: (criterion: { id: string; level: number }) => AnswerValue,
): Map<string, AnswerValue> {
  return new Map(criteriaOf(framework).map((criterion) => [criterion.id, answerOf(criterion)]));
}

function delivered() {
  const content = readContent(contentFiles());
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content;
}

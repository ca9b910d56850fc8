import { words } from "@/components/charts/words.fixture";
import type { AnswerValue } from "@/lib/domain/answer";
import { answersTo, deliveredFramework } from "@/lib/domain/content.fixture";
import { criteriaOf } from "@/lib/domain/framework";
import { groupMedian } from "@/lib/domain/group-median";
import type { Locale } from "@/lib/domain/locale";
import { score } from "@/lib/domain/score";
import { composeDates } from "./compose-dates";
import { composeGroup } from "./compose-group";
import { composeTeams } from "./compose-teams";

export const framework = deliveredFramework("mlops-levels");
export const names = { teamName: "Demand <Forecasting>", organizationName: "Halden Group" };
export const upTo = (level: number, changed: Record<string, AnswerValue> = {}) =>
  answersTo(framework, (criterion) => changed[criterion.id] ?? (criterion.level <= level ? "met" : "not-met"));
const someOfLevel4 = criteriaOf(framework).find(({ level }) => level === 4)?.id ?? "";
export const at = (asOf: string, answers: ReadonlyMap<string, AnswerValue>) => ({ framework, answers, asOf });

export const high = at("2025-11-14", upTo(3, { [someOfLevel4]: "met" }));
export const low = at(
  "2026-02-12",
  upTo(3, {
    "beats-current-model": "not-met",
    "validation-gate-automatic": "partly",
    "one-step-rollback": "not-applicable",
  }),
);
export const dates = (before: typeof high, after: typeof high, locale: Locale = "en") => ({
  content: composeDates({ ...names, locale, before, after, ...words(locale) }),
  ...words(locale),
});

const results = (level: number) => {
  const { capabilities, ...rest } = score(framework, upTo(level));
  return { ...rest, capabilities, asOf: "2026-06-30", framework, answers: upTo(level) };
};
export const teams = (isDifferencesOnly: boolean, locale: Locale = "en") => ({
  content: composeTeams({
    locale,
    organizationName: names.organizationName,
    today: "2026-07-01",
    framework,
    isDifferencesOnly,
    teams: [
      { slug: "alder", name: "Alder", groupName: "Risk", standing: results(3) },
      { slug: "birch", name: "Birch", groupName: null, standing: results(2) },
      { slug: "cedar", name: "Cedar", groupName: null, standing: null },
    ],
  }),
  ...words(locale),
});
export const group = (locale: Locale = "en") => ({
  content: composeGroup({
    ...names,
    locale,
    groupName: "Supply",
    framework,
    result: results(2),
    median: groupMedian([
      { key: null, level: 1, n: 1 },
      { key: null, level: 2, n: 1 },
      { key: "data", level: 4, n: 2 },
      { key: "training", level: 1, n: 2 },
    ]),
  }),
  ...words(locale),
});

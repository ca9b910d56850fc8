import type { CalendarDate } from "@/lib/domain/calendar";
import { type Framework, highestLevel } from "@/lib/domain/framework";
import type { GroupMedian } from "@/lib/domain/group-median";
import type { Locale } from "@/lib/domain/locale";
import { progressHundredths, type Score } from "@/lib/domain/score";
import type { GroupContent } from "./content";
import { frameworkWords, worded } from "./wording";

/** What is stored of a team and its group, before it is put into the reader's language. */
export type GroupSource = {
  locale: Locale;
  teamName: string;
  groupName: string;
  organizationName: string;
  framework: Framework;
  /** The team's newest published result. */
  result: Pick<Score, "level" | "halfPoints" | "applicable" | "provisional" | "capabilities"> & { asOf: CalendarDate };
  median: GroupMedian;
};

/** A team against the middle of its group, in the reader's language. */
export function composeGroup({ locale, framework, result, median, ...names }: GroupSource): GroupContent {
  const { level, halfPoints, applicable, provisional, asOf } = result;
  const middleOf = (key: string) => median.capabilities.get(key) ?? null;
  const capabilities = result.capabilities.map((own) => {
    const name = framework.capabilities.find(({ key }) => key === own.key)?.name;
    const { text, ...mark } = worded(name ?? { en: own.key }, locale);
    const middle = middleOf(own.key);
    const { key, level: reached, evidencedLevel } = own;
    return { key, name: text, ...mark, level: reached, evidencedLevel, previous: middle?.median ?? null, middle };
  });
  return {
    ...names,
    framework: frameworkWords(framework, locale),
    highest: highestLevel(framework),
    asOf,
    standing: { level, provisional, progress: level === null ? 0 : progressHundredths(level, halfPoints, applicable) },
    teams: median.teams,
    median: median.whole,
    capabilities,
    shape: {
      key: "team",
      name: names.teamName,
      levels: capabilities.map((one) => one.level),
      against: capabilities.map(({ middle }) => middle?.median ?? null),
    },
  };
}

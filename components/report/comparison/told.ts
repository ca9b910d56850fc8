import type { CalendarDate } from "@/lib/domain/calendar";
import { inTurn } from "../text";
import type { ComparedStanding, ComparisonContent, ComparisonProps } from "./content";
import { changesWords, datesTitle, datesWords, groupTitle, progressWords, teamsTitle } from "./words";

/** One side of a comparison: a date, a team, or the middle of a group. */
export type Side = {
  readonly key: string;
  readonly name: string;
  /** Whole where it is a level that a team has. */
  readonly level: number | null;
  readonly provisional: boolean;
  /** The level as written, and the progress; "" where there is none. */
  readonly value: string;
  readonly progress: string;
  readonly isMedian: boolean;
};

/** What a comparison says of itself before any of its figures. */
export type Told = {
  readonly name: string;
  /** Whose it is, and of which day or days. */
  readonly above: string;
  readonly organizationName: string;
  readonly asOf: CalendarDate | null;
  readonly sentence: string;
  readonly sides: readonly Side[];
};

/** The name, the answer and the sides of a comparison. */
export function toldBy({ content, t, format }: ComparisonProps<ComparisonContent>): Told {
  const { organizationName } = content;
  const asOfWords = (day: CalendarDate) =>
    t("document.asOf", { organization: organizationName, date: format.date(day, "long") });
  switch (content.compared) {
    case "dates": {
      const { before, after, teamName } = content;
      const own = { content, t, format };
      return {
        name: teamName,
        above: `${organizationName} · ${datesWords(own)}`,
        organizationName,
        asOf: after.asOf > before.asOf ? after.asOf : before.asOf,
        sentence: inTurn(t, [datesTitle(own), changesWords(own)]),
        sides: [before, after].map((side) => sideOf(side, { key: side.asOf, name: format.date(side.asOf, "long") })),
      };
    }
    case "teams":
      return {
        name: t("compare.document.teams", { count: content.teams.length }),
        above: asOfWords(content.today),
        organizationName,
        asOf: content.today,
        sentence: teamsTitle({ content, t, format }),
        sides: content.teams.map(({ key, name, standing }) => sideOf(standing, { key, name })),
      };
    case "in-group": {
      const { median, groupName, teamName, standing, asOf, teams } = content;
      const lede = t("compare.document.inGroup", { count: teams, group: groupName });
      const middle = median === null ? null : median.median;
      return {
        name: teamName,
        above: asOfWords(asOf),
        organizationName,
        asOf,
        sentence: inTurn(t, [groupTitle({ content, t, format }), lede]),
        sides: [
          sideOf(standing, { key: "team", name: teamName }),
          {
            key: "group",
            name: t("compare.document.median", { group: groupName }),
            level: middle,
            provisional: false,
            value: middle === null ? "–" : format.number(middle),
            progress: "",
            isMedian: true,
          },
        ],
      };
    }
    default:
      return content satisfies never;
  }
}

function sideOf(standing: ComparedStanding | null, named: { key: string; name: string }): Side {
  const level = standing?.level ?? null;
  return {
    ...named,
    level,
    provisional: standing?.provisional ?? false,
    value: level === null ? "–" : String(level),
    progress: standing === null || level === null ? "" : progressWords(standing),
    isMedian: false,
  };
}

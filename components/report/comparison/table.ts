import type { CalendarDate } from "@/lib/domain/calendar";
import type { Cell } from "@/lib/domain/export/csv-cell";
import type { Table } from "@/lib/domain/export/table";
import type {
  ComparedStanding,
  ComparisonContent,
  ComparisonHides,
  DatesContent,
  GroupContent,
  TeamsContent,
} from "./content";

/** What a row of the file speaks of. */
type Item = "name" | "group" | "as_of" | "level" | "progress" | "provisional" | "effect" | "capability" | "criterion";

/** One thing that is compared, with what each side says of it in the order of the sides. */
export type ComparisonRow = {
  readonly item: Item;
  /** The keys of what it belongs to; null where it is the whole. */
  readonly capability: string | null;
  readonly criterion: string | null;
  readonly criterionLevel: number | null;
  /** What it is called in the reader's language. */
  readonly label: string | null;
  readonly sides: readonly Cell[];
};

type Sheet = { readonly table: Pick<Table<ComparisonRow>, "columns">; readonly rows: readonly ComparisonRow[] };

/** A comparison as a table: the whole first, then the capabilities and the criteria that its document shows; a column for each side, of fixed names. */
export function comparisonSheet(content: ComparisonContent, hides: ComparisonHides): Sheet {
  switch (content.compared) {
    case "dates":
      return sheet(["before", "after", "change"], datesRows(content, hides));
    case "teams":
      return sheet(
        content.teams.map((_, place) => `team_${place + 1}`),
        teamsRows(content, hides),
      );
    case "in-group":
      return sheet(["team", "group_median", "group_low", "group_high"], groupRows(content, hides));
    default:
      return content satisfies never;
  }
}

function sheet(sides: readonly string[], rows: readonly ComparisonRow[]): Sheet {
  const own = sides.map((name, place) => ({ name, of: (row: ComparisonRow): Cell => row.sides[place] ?? null }));
  return {
    table: {
      columns: [
        { name: "item", of: (row) => row.item },
        { name: "capability", of: (row) => row.capability },
        { name: "criterion", of: (row) => row.criterion },
        { name: "criterion_level", of: (row) => row.criterionLevel },
        { name: "label", of: (row) => row.label },
        ...own,
      ],
    },
    rows,
  };
}

const whole = (item: Item, sides: readonly Cell[]): ComparisonRow => ({
  ...{ item, capability: null, criterion: null, criterionLevel: null, label: null },
  sides,
});

type Standing = (ComparedStanding & { asOf: CalendarDate }) | null;

const wholeRows = (standings: readonly Standing[]): ComparisonRow[] => [
  whole(
    "as_of",
    standings.map((one) => one?.asOf ?? null),
  ),
  whole(
    "level",
    standings.map((one) => one?.level ?? null),
  ),
  whole(
    "progress",
    standings.map((one) => (one === null || one.level === null ? null : one.progress / 100)),
  ),
  whole(
    "provisional",
    standings.map((one) => one?.provisional ?? null),
  ),
];

const capabilityRow = ({ key, name }: { key: string; name: string }, sides: readonly Cell[]): ComparisonRow => ({
  item: "capability",
  capability: key,
  criterion: null,
  criterionLevel: null,
  label: name,
  sides,
});

function datesRows({ teamName, before, after, moved, capabilities, changes }: DatesContent, hides: ComparisonHides) {
  const hasCriteria = hides.gap !== true;
  const effects = (moved?.waterfall.steps ?? []).map(
    ({ label, level, value }): ComparisonRow => ({
      ...{ item: "effect", capability: null, criterion: null, criterionLevel: level, label },
      sides: [null, null, Number(value.replace("−", "-"))],
    }),
  );
  const criteria = changes.flatMap(({ key, criteria: changed }) =>
    changed.map(
      ({ id, level, statement, kind, before: from, after: to }): ComparisonRow => ({
        ...{ item: "criterion", capability: key, criterion: id, criterionLevel: level, label: statement.text },
        sides: [from, to, kind],
      }),
    ),
  );
  return [
    whole("name", [teamName, teamName]),
    ...wholeRows([before, after]),
    ...(hasCriteria ? effects : []),
    ...(hides.capabilities
      ? []
      : capabilities.map((one) => capabilityRow(one, [one.previous ?? null, one.level, differenceOf(one)]))),
    ...(hides.capabilities || !hasCriteria ? [] : criteria),
  ];
}

const differenceOf = ({ level, previous }: DatesContent["capabilities"][number]): number | null =>
  level === null || typeof previous !== "number" ? null : level - previous;

function teamsRows(
  { teams, capabilities, matrix, isDifferencesOnly }: TeamsContent,
  hides: ComparisonHides,
): ComparisonRow[] {
  const criteria = matrix.flatMap(({ key, rows }) =>
    rows
      .filter(({ isAlike }) => !isDifferencesOnly || !isAlike)
      .map(
        ({ id, level, statement, states }): ComparisonRow => ({
          ...{ item: "criterion", capability: key, criterion: id, criterionLevel: level, label: statement.text },
          sides: states,
        }),
      ),
  );
  return [
    whole(
      "name",
      teams.map(({ name }) => name),
    ),
    whole(
      "group",
      teams.map(({ groupName }) => groupName),
    ),
    ...wholeRows(teams.map(({ standing }) => standing)),
    ...(hides.capabilities
      ? []
      : capabilities.map((one) =>
          capabilityRow(
            one,
            one.teams.map(({ level }) => level),
          ),
        )),
    ...(hides.capabilities || hides.gap === true ? [] : criteria),
  ];
}

function groupRows(content: GroupContent, hides: ComparisonHides): ComparisonRow[] {
  const { teamName, groupName, standing, asOf, median, capabilities } = content;
  const middleOf = (middle: GroupContent["median"]): Cell[] => [
    middle?.median ?? null,
    middle?.low ?? null,
    middle?.high ?? null,
  ];
  return [
    whole("name", [teamName, groupName]),
    ...wholeRows([{ ...standing, asOf }]).map((row) =>
      row.item === "level" ? whole("level", [standing.level, ...middleOf(median)]) : row,
    ),
    ...(hides.capabilities ? [] : capabilities.map((one) => capabilityRow(one, [one.level, ...middleOf(one.middle)]))),
  ];
}

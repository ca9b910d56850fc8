import type { CalendarDate } from "@/lib/domain/calendar";
import type { Assessed } from "@/lib/domain/compare";
import { criteriaBeside } from "@/lib/domain/compare-teams";
import { criteriaOf, type Framework, highestLevel } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { type CapabilityScore, progressHundredths } from "@/lib/domain/score";
import type { TeamsContent } from "./content";
import { frameworkWords, worded } from "./wording";

/** A team with its newest published result and the version of the framework that it answers. */
type TeamSource = {
  slug: string;
  name: string;
  groupName: string | null;
  standing:
    | (Assessed & {
        asOf: CalendarDate;
        level: number | null;
        halfPoints: number;
        applicable: number;
        provisional: boolean;
        capabilities: readonly CapabilityScore[];
      })
    | null;
};

/** What is stored of the teams, before it is put into the reader's language. */
export type TeamsSource = {
  locale: Locale;
  organizationName: string;
  today: CalendarDate;
  /** The newest version that any of the teams answers. */
  framework: Framework;
  teams: readonly TeamSource[];
  isDifferencesOnly: boolean;
};

/** Several teams in the reader's language: where each stands, its capabilities, and every criterion beside the others. */
export function composeTeams(source: TeamsSource): TeamsContent {
  const { locale, framework, teams, isDifferencesOnly } = source;
  const statements = new Map(
    criteriaOf(framework).map(({ id, statement }) => [id, worded(statement, locale)] as const),
  );
  const rows = criteriaBeside(
    framework,
    teams.map(({ standing }) => standing),
  );
  return {
    organizationName: source.organizationName,
    framework: frameworkWords(framework, locale),
    today: source.today,
    highest: highestLevel(framework),
    teams: teams.map(({ slug, name, groupName, standing }) => ({
      key: slug,
      name,
      groupName,
      standing: shown(standing),
    })),
    capabilities: framework.capabilities.map(({ key, name }) => {
      const { text, ...mark } = worded(name, locale);
      return { key, name: text, ...mark, teams: teams.map((team) => levelsOf(team, key)) };
    }),
    matrix: framework.capabilities.map(({ key, name }) => ({
      key,
      name: worded(name, locale),
      rows: rows
        .filter(({ capability }) => capability === key)
        .map(({ capability: _, ...row }) => ({ ...row, statement: statements.get(row.id) ?? { text: row.id } })),
    })),
    isDifferencesOnly,
  };
}

function shown(standing: TeamSource["standing"]): TeamsContent["teams"][number]["standing"] {
  if (standing === null) return null;
  const { asOf, level, halfPoints, applicable, provisional } = standing;
  return { asOf, level, provisional, progress: level === null ? 0 : progressHundredths(level, halfPoints, applicable) };
}

function levelsOf({ slug, name, standing }: TeamSource, key: string) {
  const own = standing?.capabilities.find((one) => one.key === key);
  return {
    key: slug,
    name,
    level: own?.level ?? null,
    evidencedLevel: own?.evidencedLevel ?? null,
    isKnown: standing !== null,
  };
}

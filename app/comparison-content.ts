import { composeDates } from "@/components/report/comparison/compose-dates";
import { composeGroup } from "@/components/report/comparison/compose-group";
import { composeTeams } from "@/components/report/comparison/compose-teams";
import type { ComparisonContent } from "@/components/report/comparison/content";
import { groupLevels, publishedAnswers, standingsBeside } from "@/lib/data/comparisons";
import { frameworkVersion, newestFramework } from "@/lib/data/frameworks";
import { teamResults } from "@/lib/data/results";
import type { SharedComparison } from "@/lib/data/share-documents";
import { groupMedian } from "@/lib/domain/group-median";
import type { Locale } from "@/lib/domain/locale";
import { letterOf } from "@/lib/domain/share-link";
import { reportWords } from "@/lib/request/report-words";

type Compares<One> = One extends unknown
  ? Omit<One, "scope" | "organizationId" | "madeFrom" | "mode" | "hides" | "hasPasscode" | "embedOrigins">
  : never;

/** What is compared, by a link or by one that is about to be made. */
export type ComparedSubject = Compares<SharedComparison>;

type Of<Compared> = Extract<ComparedSubject, { compared: Compared }>;

/** What a link that compares shows, in the reader's language; null where there is nothing to compare any more. */
export function comparisonContent(shared: ComparedSubject, locale: Locale): Promise<ComparisonContent | null> {
  switch (shared.compared) {
    case "dates":
      return datesContent(shared, locale);
    case "teams":
      return teamsContent(shared, locale);
    case "in-group":
      return inGroupContent(shared, locale);
    default:
      return shared satisfies never;
  }
}

async function datesContent(shared: Of<"dates">, locale: Locale): Promise<ComparisonContent | null> {
  const { grant, teamName, organizationName, assessmentIds } = shared;
  const found = await publishedAnswers(grant, [assessmentIds.before, assessmentIds.after]);
  const [before, after] = await Promise.all(
    [assessmentIds.before, assessmentIds.after].map(async (id) => {
      const one = found.find(({ assessmentId }) => assessmentId === id);
      return one && { ...one, framework: await frameworkVersion(one.frameworkKey, one.frameworkVersion) };
    }),
  );
  if (before === undefined || after === undefined) return null;
  const of = { locale, teamName, organizationName, before, after, ...reportWords(locale) };
  return { compared: "dates", ...composeDates(of) };
}

async function teamsContent(shared: Of<"teams">, locale: Locale): Promise<ComparisonContent> {
  const { grants, teams, organizationName, frameworkKey, today, publishedBy } = shared;
  const { t } = reportWords(locale);
  const [framework, standings] = await Promise.all([
    newestFramework(frameworkKey),
    standingsBeside(grants, { publishedBy }),
  ]);
  const beside = await Promise.all(
    teams.map(async ({ name, groupName }, place) => {
      const letter = letterOf(place);
      const standing = standings[place] ?? null;
      return {
        // no row of the database and no address of the organisation is named
        slug: letter,
        name: name ?? t("figures.letter", { letter }),
        groupName,
        standing:
          standing === null
            ? null
            : { ...standing, framework: await frameworkVersion(frameworkKey, standing.frameworkVersion) },
      };
    }),
  );
  const of = { locale, organizationName, today, framework, teams: beside, isDifferencesOnly: true };
  return { compared: "teams", ...composeTeams(of) };
}

async function inGroupContent(shared: Of<"in-group">, locale: Locale): Promise<ComparisonContent | null> {
  const { grant, figures, linkId, teamName, groupName, organizationName, frameworkKey, publishedBy } = shared;
  const [{ newest }, counts] = await Promise.all([
    teamResults(grant, frameworkKey, { publishedBy }),
    groupLevels(figures, publishedBy === null ? null : { linkId, publishedBy }),
  ]);
  if (newest === null) return null;
  const framework = await frameworkVersion(newest.frameworkKey, newest.frameworkVersion);
  const median = groupMedian(counts);
  const of = { locale, teamName, groupName, organizationName, framework, result: newest, median };
  return { compared: "in-group", ...composeGroup(of) };
}

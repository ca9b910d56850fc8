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
export async function comparisonContent(shared: ComparedSubject, locale: Locale): Promise<ComparisonContent | null> {
  switch (shared.compared) {
    case "dates":
      return datesContent(shared, locale);
    case "teams":
      return composeBeside(shared, await standingsOf(shared), locale);
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

type Beside = Extract<ComparisonContent, { compared: "teams" }>;

/** Several teams under their names and under letters, read once: what a preview draws. */
export async function teamsEitherWay(
  shared: Of<"teams">,
  locale: Locale,
): Promise<{ named: Beside; lettered: Beside }> {
  const standings = await standingsOf(shared);
  const teams = shared.teams.map((team) => ({ ...team, name: null, groupName: null }));
  return {
    named: composeBeside(shared, standings, locale),
    lettered: composeBeside({ ...shared, teams }, standings, locale),
  };
}

async function standingsOf({ grants, frameworkKey, publishedBy }: Of<"teams">) {
  const [framework, standings] = await Promise.all([
    newestFramework(frameworkKey),
    standingsBeside(grants, { publishedBy }),
  ]);
  const answered = await Promise.all(
    standings.map(
      async (one) => one && { ...one, framework: await frameworkVersion(frameworkKey, one.frameworkVersion) },
    ),
  );
  return { framework, standings: answered };
}

function composeBeside(
  { teams, organizationName, today }: Of<"teams">,
  { framework, standings }: Awaited<ReturnType<typeof standingsOf>>,
  locale: Locale,
): Beside {
  const { t } = reportWords(locale);
  const beside = teams.map(({ name, groupName }, place) => {
    const letter = letterOf(place);
    return {
      // no row of the database and no address of the organisation is named
      slug: letter,
      name: name ?? t("figures.letter", { letter }),
      groupName,
      standing: standings[place] ?? null,
    };
  });
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

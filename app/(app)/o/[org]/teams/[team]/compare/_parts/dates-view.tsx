import { getLocale, getTranslations } from "next-intl/server";
import { DatesForm } from "@/components/compare/dates-form";
import { StepsFigure } from "@/components/compare/steps-figure";
import { composeDates } from "@/components/report/comparison/compose-dates";
import { DatesComparison } from "@/components/report/comparison/dates-comparison";
import { changesWords, datesTitle, datesWords } from "@/components/report/comparison/words";
import { Stamp } from "@/components/report/stamp";
import { EmptyState } from "@/components/ui/empty-state";
import { publishedAnswers } from "@/lib/data/comparisons";
import { frameworkVersion } from "@/lib/data/frameworks";
import { teamResults } from "@/lib/data/results";
import { chosenDates } from "@/lib/domain/chosen-dates";
import { datesComparisonAddress, type TeamComparisonQuery } from "@/lib/domain/compare-address";
import { languageOf, localized } from "@/lib/domain/framework";
import { progressHundredths } from "@/lib/domain/score";
import type { TeamPage } from "@/lib/request/page";
import { reportWords } from "@/lib/request/report-words";
import { FigureDownload } from "../../../../_parts/figure-download";
import { ComparisonHead } from "./comparison-head";

type Props = { place: TeamPage<"report.view">; query: Extract<TeamComparisonQuery, { with: "dates" }> };

/** Two dates of the team: the choice of them, and what changed between them. */
export async function DatesView({ place, query }: Props) {
  const { grant, organization, team } = place;
  const [locale, t] = [await getLocale(), await getTranslations("compare")];
  const frameworkKey = query.framework ?? organization.mainFrameworkKey;
  const { points } = await teamResults(grant, frameworkKey);
  const own = points.filter((point) => point.frameworkKey === frameworkKey);
  const chosen = chosenDates(
    own.map(({ asOf }) => asOf),
    query,
  );
  const wanted = own.filter(({ asOf }) => asOf === chosen?.from || asOf === chosen?.to);
  const found = await publishedAnswers(
    grant,
    wanted.map(({ assessmentId }) => assessmentId),
  );
  const sides = await Promise.all(
    [chosen?.from, chosen?.to].map(async (date) => {
      const one = found.find(({ asOf }) => asOf === date);
      return one && { ...one, framework: await frameworkVersion(one.frameworkKey, one.frameworkVersion) };
    }),
  );
  const [before, after] = sides;
  if (chosen === null || before === undefined || after === undefined) {
    return (
      <>
        <ComparisonHead place={place} shown="dates" title={team.name} />
        <EmptyState title={t("tooFew")}>{t("tooFewText")}</EmptyState>
      </>
    );
  }
  const words = reportWords(locale);
  const at = { organization: organization.slug, team: team.slug };
  const href = (dates: { from: string; to: string }) =>
    datesComparisonAddress(at, { ...dates, framework: query.framework });
  const names = { teamName: team.name, organizationName: organization.name };
  const comparison = { content: composeDates({ locale, ...names, before, after, ...words }), ...words };
  const { from, to, earlier, later } = chosen;
  const stamp = [team.name, organization.name, datesWords(comparison)].join(" · ");
  const saved = { of: `/o/${organization.slug}/teams/${team.slug}`, subject: team.name, stamp } as const;
  const download = <FigureDownload {...saved} words={words} />;
  return (
    <>
      <ComparisonHead
        place={place}
        shown="dates"
        title={datesTitle(comparison)}
        lede={changesWords(comparison)}
        shownAt={href({ from, to })}
      />
      <DatesForm
        action={datesComparisonAddress(at)}
        framework={query.framework}
        dates={own.toReversed().map(({ asOf, level }) => ({
          asOf,
          label:
            level === null
              ? t("optionWithoutLevel", { date: words.format.date(asOf) })
              : t("option", { date: words.format.date(asOf), level }),
        }))}
        from={from}
        to={to}
        earlier={earlier && href(earlier)}
        later={later && href(later)}
        swapped={href({ from: to, to: from })}
      />
      <StepsFigure
        series={{
          today: organization.today,
          from: own[0]?.asOf ?? from,
          highest: comparison.content.highest,
          points: own.map(({ halfPoints, applicable, ...point }) => ({
            ...point,
            progress: point.level === null ? 0 : progressHundredths(point.level, halfPoints, applicable),
          })),
        }}
        levels={after.framework.levels.map(({ value, name }) => ({
          value,
          name: localized(name, locale),
          lang: languageOf(name, locale),
        }))}
        opened={{ from, to }}
        download={download}
        hrefs={Object.fromEntries(
          own
            .slice(1)
            .map(({ assessmentId, asOf }, place) => [assessmentId, href({ from: own[place]?.asOf ?? asOf, to: asOf })]),
        )}
        {...words}
      />
      <DatesComparison {...comparison} download={download} isFirst={false} />
      <Stamp words={stamp} />
    </>
  );
}

import { comparisonContent } from "@/app/comparison-content";
import { figuresContent } from "@/app/figures-content";
import { reportContent } from "@/app/report-content";
import { drawLevels, type LevelsDrawing, levelsWords } from "@/components/charts/levels/drawing";
import { drawTrend, type TrendDrawing } from "@/components/charts/trend/drawing";
import { type Side, toldBy } from "@/components/report/comparison/told";
import { figuresHeadline } from "@/components/report/portfolio/sentences";
import { standing, trendWords } from "@/components/report/sentences";
import type { SharedComparison, SharedDocument, SharedFigures, SharedReport } from "@/lib/data/share-documents";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { reportOf } from "./render-report";

/** What the small forms of a shared document say of it: badge, preview image and embed. Nothing in it that the link hides. */
export type Gist = {
  readonly name: string;
  /** Whose it is. */
  readonly owner: string;
  /** Null before the first publication; the rest is then empty. */
  readonly asOf: CalendarDate | null;
  /** A team's level, or the median of many. */
  readonly level: number | null;
  readonly isMedian: boolean;
  readonly highest: number;
  /** What the level is called; of many, how many of them were assessed. */
  readonly levelName: string;
  readonly provisional: boolean;
  readonly sentence: string;
  readonly picture: GistPicture | null;
  /** What a comparison sets beside each other: then there is neither a level of its own nor a picture. None for any other. */
  readonly sides: readonly Side[];
};

export type GistPicture = {
  /** What it shows, in a sentence. */
  readonly sentence: string;
} & (
  | { readonly kind: "trend"; readonly drawing: TrendDrawing }
  | { readonly kind: "levels"; readonly drawing: LevelsDrawing }
);

/** The gist of a document in a language. */
export function gistOf(shared: SharedDocument, locale: Locale): Promise<Gist> {
  switch (shared.scope) {
    case "team":
    case "assessment":
      return reportGist(shared, locale);
    case "comparison":
      return comparisonGist(shared, locale);
    case "group":
    case "portfolio":
      return figuresGist(shared, locale);
    default:
      return shared satisfies never;
  }
}

async function reportGist(shared: SharedReport, locale: Locale): Promise<Gist> {
  const words = reportWords(locale);
  const { team, organizationName, scope } = shared;
  const { content } = await reportContent(shared.grant, reportOf(shared, locale));
  const about = { name: team.name, owner: organizationName, isMedian: false, sides: [] };
  if (content === null) {
    const sentence = words.t("sentence.none");
    return {
      ...about,
      asOf: null,
      level: null,
      highest: 0,
      levelName: "",
      provisional: false,
      sentence,
      picture: null,
    };
  }
  const { series, framework, target, staleFrom, result } = content;
  const drawing = drawTrend({ series, levels: framework.levels, target, staleFrom, ...words });
  return {
    ...about,
    asOf: content.asOf,
    level: result.level,
    highest: series.highest,
    levelName: framework.levels.find(({ value }) => value === result.level)?.name ?? "",
    provisional: result.provisional,
    sentence: standing({ content, ...words }),
    picture: scope === "assessment" ? null : { kind: "trend", drawing, sentence: trendWords({ content, ...words }) },
  };
}

async function figuresGist(shared: SharedFigures, locale: Locale): Promise<Gist> {
  const words = reportWords(locale);
  const { linkId, publishedBy, hides } = shared;
  const content = await figuresContent(shared.grant, {
    ...shared,
    locale,
    frozen: publishedBy === null ? null : { linkId, publishedBy },
    hidesNames: hides.names,
    hidesCapabilities: true,
  });
  const { groupName, organizationName, figures, highest } = content;
  const drawing = drawLevels({ months: figures.months, per: "month", highest, ...words });
  return {
    name: groupName ?? organizationName,
    owner: groupName === null ? words.t("preview.allTeams") : organizationName,
    asOf: content.asOf,
    level: figures.median,
    isMedian: true,
    sides: [],
    highest,
    levelName: words.t("preview.assessed", { assessed: figures.assessed, all: figures.teams }),
    provisional: false,
    sentence: figuresHeadline({ content, ...words }),
    picture:
      drawing === null
        ? null
        : { kind: "levels", drawing, sentence: levelsWords({ compared: figures.medians, per: "month", ...words }) },
  };
}

async function comparisonGist(shared: SharedComparison, locale: Locale): Promise<Gist> {
  const words = reportWords(locale);
  const content = await comparisonContent(shared, locale);
  const told = content === null ? null : toldBy({ content, ...words });
  return {
    name: told?.name ?? shared.organizationName,
    owner: shared.organizationName,
    asOf: told?.asOf ?? null,
    level: null,
    isMedian: false,
    highest: content?.highest ?? 0,
    levelName: "",
    provisional: false,
    sentence: told?.sentence ?? words.t("sentence.none"),
    picture: null,
    sides: told?.sides ?? [],
  };
}

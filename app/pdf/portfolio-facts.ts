import { getTranslations } from "next-intl/server";
import type { PaperFigure } from "@/components/pdf/figures-strip";
import type { PaperMovers } from "@/components/pdf/portfolio-pdf";
import type { PortfolioSummary } from "@/lib/data/portfolio-summary";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";
import type { LevelChange } from "@/lib/domain/distribution";
import type { Locale } from "@/lib/domain/locale";
import type { Mover, Movers } from "@/lib/domain/movers";
import type { PortfolioQuery } from "@/lib/domain/portfolio";
import { assessedIn, type PortfolioHistory } from "@/lib/domain/portfolio-history";
import type { ReportWords } from "@/lib/request/report-words";

type Of = {
  readonly query: PortfolioQuery;
  readonly summary: PortfolioSummary;
  readonly changes: readonly LevelChange[];
  readonly history: PortfolioHistory;
  readonly movers: Movers;
  /** The month at whose end everything is compared. */
  readonly compared: CalendarDate;
  readonly today: CalendarDate;
  readonly locale: Locale;
  readonly format: ReportWords["format"];
};

const daysInMonth = 365.25 / 12;

/** The sentences, figures and movers of a portfolio in the words of its page. */
export async function portfolioFacts(of: Of) {
  const [headline, figures, movers] = await Promise.all([headlineOf(of), figuresOf(of), moversOf(of)]);
  return { headline, figures, movers };
}

async function headlineOf({ query, summary, history, compared, locale, format }: Of): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: "portfolio.headline" });
  const { rose, fell } = summary;
  const median = history.now?.median ?? null;
  const before = history.before?.median ?? null;
  if (median === null) return [t("none")];
  if (before === null) return [t("now", { median })];
  const kind = median > before ? "up" : median < before ? "down" : "steady";
  const moved = rose > 0 ? (fell > 0 ? "both" : "rose") : fell > 0 ? "fell" : "unmoved";
  const then = query.since === null ? t("yearAgo") : t("endOf", { month: format.month(compared) });
  return [t(kind, { median, before, then }), t(moved, { rose, fell })];
}

async function figuresOf({ summary, changes, history, compared, locale, format }: Of): Promise<PaperFigure[]> {
  const t = await getTranslations({ locale, namespace: "portfolio.figures" });
  const { teams, assessed, aiming, atTarget, overdue, cadenceDays, met, stale, provisional } = summary;
  const { before } = history;
  const median = history.now?.median ?? null;
  const of = (all: number) => t("of", { all });
  const since = (now: number | null, then: number | null) => {
    if (before === null || now === null || then === null) return t("noBefore");
    return now === then ? t("same") : t("from", { before: format.number(then) });
  };
  return [
    {
      label: t("assessed"),
      value: format.number(assessed),
      unit: of(teams),
      note: since(assessed, assessedIn({ changes, month: compared })),
    },
    {
      label: t("median"),
      value: median === null ? "–" : format.number(median),
      unit: "",
      note: since(median, before?.median ?? null),
    },
    {
      label: t("atTarget"),
      value: format.number(atTarget),
      unit: of(aiming),
      note: aiming === 0 ? t("noTarget") : since(atTarget, summary.atTargetBefore),
    },
    { label: t("onPace"), value: format.number(summary.onPace), unit: of(aiming - atTarget), note: t("open") },
    {
      label: t("overdue"),
      value: format.number(overdue),
      unit: of(assessed),
      note: t(overdue === 0 ? "inTime" : "cadence", { days: cadenceDays }),
    },
    {
      label: t("fresh"),
      value: met === 0 ? "–" : format.percent((met - stale) / met),
      unit: "",
      note: stale === 0 ? t("noStale") : t("stale", { count: stale }),
    },
    {
      label: t("provisional"),
      value: format.number(provisional),
      unit: "",
      note: provisional === 0 ? t("provisionalNone") : (summary.provisionalName ?? t("provisionalSome")),
    },
  ];
}

async function moversOf({ movers: { rises, falls, longest }, compared, today, locale, format }: Of) {
  const t = await getTranslations({ locale, namespace: "portfolio.movers" });
  const moved = ({ name, before, level, gained, lost }: Mover) => ({
    ...{ name, before, level },
    note: t(level < before ? "lost" : lost === 0 ? "gained" : "both", { gained, lost }),
  });
  const groups: PaperMovers[] = [
    { title: t("rose"), rows: rises.map(moved) },
    { title: t("fell"), rows: falls.map(moved) },
    { title: t("longest"), rows: longest === null ? [] : [stayed(longest)] },
  ].filter(({ rows }) => rows.length > 0);
  return { title: t("title"), sentence: t("sentence", { month: format.month(compared, "long") }), groups };

  function stayed({ name, level, since, short }: NonNullable<Movers["longest"]>) {
    const months = Math.floor(daysBetween(since, today) / daysInMonth);
    return { name, before: null, level, note: t("months", { months, short, next: level + 1 }) };
  }
}

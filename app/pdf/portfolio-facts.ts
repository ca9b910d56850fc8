import { getTranslations } from "next-intl/server";
import type { PaperFigure, PaperMovers } from "@/components/pdf/portfolio-pdf";
import type { PortfolioSummary } from "@/lib/data/portfolio-summary";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/locale";
import { type PortfolioHistory, teamsFrom } from "@/lib/domain/portfolio-history";
import type { ReportWords } from "@/lib/request/report-words";

type Of = {
  readonly summary: PortfolioSummary;
  readonly history: PortfolioHistory;
  readonly highest: number;
  readonly today: CalendarDate;
  readonly locale: Locale;
  readonly format: ReportWords["format"];
};

/** The sentences, figures and movers of a portfolio in the words of its page. */
export async function portfolioFacts(of: Of) {
  const [headline, figures, movers] = await Promise.all([headlineOf(of), figuresOf(of), moversOf(of)]);
  return { headline, figures, movers };
}

async function headlineOf({ summary, history, locale }: Of): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: "portfolio.headline" });
  const { rose, fell } = summary;
  const median = history.now?.median ?? null;
  const before = history.before?.median ?? null;
  if (median === null) return [t("none")];
  if (before === null) return [t("now", { median })];
  const kind = median > before ? "up" : median < before ? "down" : "steady";
  const moved = rose > 0 ? (fell > 0 ? "both" : "rose") : fell > 0 ? "fell" : "unmoved";
  return [t(kind, { median, before }), t(moved, { rose, fell })];
}

async function figuresOf({ summary, history, highest, locale, format }: Of): Promise<PaperFigure[]> {
  const t = await getTranslations({ locale, namespace: "portfolio.figures" });
  const { teams, assessed, overdue, cadenceDays, met, stale, provisional, provisionalName } = summary;
  const { now, before } = history;
  const level = Math.max(1, highest - 1);
  const median = { now: now?.median ?? null, before: before?.median ?? null };
  const high = {
    now: now === null ? 0 : teamsFrom(now, level),
    before: before === null ? null : teamsFrom(before, level),
  };
  const since = (one: { now: number | null; before: number | null }, from: (value: number) => string) => {
    if (one.now === null || one.before === null) return t("noBefore");
    return one.now === one.before ? t("same") : from(one.before);
  };
  return [
    {
      label: t("assessed"),
      value: format.number(assessed),
      unit: t("of", { all: teams }),
      note: teams === assessed ? t("allAssessed") : t("notAssessed", { count: teams - assessed }),
    },
    {
      label: t("median"),
      value: median.now === null ? "–" : format.number(median.now),
      unit: "",
      note: since(median, (value) => t("from", { before: value })),
    },
    {
      label: t("high", { level }),
      value: format.number(high.now),
      unit: t("ofAssessed", { all: assessed }),
      note: since(high, (value) => t("wasHigh", { before: value })),
    },
    {
      label: t("overdue"),
      value: format.number(overdue),
      unit: t("ofAssessed", { all: assessed }),
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
      note: provisional === 0 ? t("provisionalNone") : (provisionalName ?? t("provisionalSome")),
    },
  ];
}

async function moversOf({ summary, today, locale, format }: Of) {
  const t = await getTranslations({ locale, namespace: "portfolio.movers" });
  const { rises, falls, longest } = summary;
  const moved = ({ name, before, level }: PortfolioSummary["rises"][number]) => ({ name, before, level, note: "" });
  const groups: PaperMovers[] = [
    { title: t("rose"), rows: rises.map(moved) },
    { title: t("fell"), rows: falls.map(moved) },
    {
      title: t("longest"),
      rows:
        longest === null
          ? []
          : [
              {
                name: longest.name,
                before: null,
                level: longest.level,
                note: t("since", { month: format.month(longest.since, "long") }),
              },
            ],
    },
  ].filter(({ rows }) => rows.length > 0);
  return { title: t("title"), sentence: t("sentence", { month: format.month(addDays(today, -365), "long") }), groups };
}

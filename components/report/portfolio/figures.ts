import type { FiguresProps } from "./content";

type Figure = { label: string; value: string; unit?: string; note: string };

/** The key figures of the document in the reader's words, each with what it is compared with. */
export function documentFigures({ content, t, format }: FiguresProps): Figure[] {
  const { teams, assessed, median, medians, high, overdue, cadenceDays, met, stale, provisional } = content.figures;
  const ofAssessed = t("figures.of", { all: format.number(assessed) });
  const since = (now: number | null, before: number | null) => {
    if (now === null || before === null) return t("figures.noBefore");
    return now === before ? t("figures.same") : t("figures.from", { before: format.number(before) });
  };
  return [
    {
      label: t("figures.assessed"),
      value: format.number(assessed),
      unit: t("figures.of", { all: format.number(teams) }),
      note: teams === assessed ? t("figures.allAssessed") : t("figures.notAssessed", { count: teams - assessed }),
    },
    {
      label: t("figures.median"),
      value: median === null ? "–" : format.number(median),
      note: since(median, medians.before),
    },
    {
      label: t("figures.high", { level: high.level }),
      value: format.number(high.now),
      unit: ofAssessed,
      note: since(high.now, high.before),
    },
    {
      label: t("figures.overdue"),
      value: format.number(overdue),
      unit: ofAssessed,
      note: t(overdue === 0 ? "figures.inTime" : "figures.cadence", { days: cadenceDays }),
    },
    {
      label: t("figures.fresh"),
      value: met === 0 ? "–" : format.percent((met - stale) / met),
      note: stale === 0 ? t("figures.noStale") : t("figures.stale", { count: stale }),
    },
    {
      label: t("figures.provisional"),
      value: format.number(provisional),
      note: t(provisional === 0 ? "figures.complete" : "figures.incomplete"),
    },
  ];
}

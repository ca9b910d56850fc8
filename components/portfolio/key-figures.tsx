import { useTranslations } from "next-intl";
import type { Format } from "@/components/report/text";
import { FigureStrip, type KeyFigure } from "./figure-strip";

export type PortfolioFigures = {
  teams: number;
  assessed: number;
  provisional: number;
  provisionalName: string | null;
  overdue: number;
  cadenceDays: number;
  met: number;
  stale: number;
  median: number | null;
  medianBefore: number | null;
  /** How many stand at this level or above, now and a year before. */
  high: { level: number; now: number; before: number | null };
};

/** What a manager asks first, each counted from stored results. */
export function KeyFigures({ figures, format }: { figures: PortfolioFigures; format: Format }) {
  const t = useTranslations("portfolio.figures");
  const { teams, assessed, median, medianBefore, high, overdue, cadenceDays, met, stale, provisional } = figures;
  const all: KeyFigure[] = [
    {
      label: t("assessed"),
      value: format.number(assessed),
      unit: t("of", { all: teams }),
      note: teams === assessed ? t("allAssessed") : t("notAssessed", { count: teams - assessed }),
    },
    {
      label: t("median"),
      value: median === null ? "–" : format.number(median),
      note: <Since now={median} before={medianBefore} words={(before) => t("from", { before })} />,
    },
    {
      label: t("high", { level: high.level }),
      value: format.number(high.now),
      unit: t("ofAssessed", { all: assessed }),
      note: <Since now={high.now} before={high.before} words={(before) => t("wasHigh", { before })} />,
    },
    {
      label: t("overdue"),
      value: format.number(overdue),
      unit: t("ofAssessed", { all: assessed }),
      note: t(overdue === 0 ? "inTime" : "cadence", { days: cadenceDays }),
      tone: overdue === 0 ? undefined : "danger",
    },
    {
      label: t("fresh"),
      value: met === 0 ? "–" : format.percent((met - stale) / met),
      note: stale === 0 ? t("noStale") : t("stale", { count: stale }),
      tone: stale === 0 ? undefined : "warn",
    },
    {
      label: t("provisional"),
      value: format.number(provisional),
      note: provisional === 0 ? t("provisionalNone") : (figures.provisionalName ?? t("provisionalSome")),
    },
  ];
  return <FigureStrip title={t("title")} figures={all} />;
}

type SinceProps = { now: number | null; before: number | null; words: (before: number) => string };

function Since({ now, before, words }: SinceProps) {
  const t = useTranslations("portfolio.figures");
  if (now === null || before === null) return t("noBefore");
  if (now === before) return t("same");
  return (
    <>
      <span aria-hidden="true" className="text-key">
        {now > before ? "▲" : "▼"}
      </span>
      {words(before)}
    </>
  );
}

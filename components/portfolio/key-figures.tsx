import { useTranslations } from "next-intl";
import type { Format } from "@/components/report/text";
import type { PortfolioQuery } from "@/lib/domain/portfolio";
import { FigureStrip, type KeyFigure } from "./figure-strip";

type PortfolioFigures = {
  teams: number;
  assessed: number;
  assessedBefore: number | null;
  median: number | null;
  medianBefore: number | null;
  aiming: number;
  atTarget: number;
  atTargetBefore: number | null;
  onPace: number;
  overdue: number;
  cadenceDays: number;
  met: number;
  stale: number;
  provisional: number;
  provisionalName: string | null;
};

type Props = {
  figures: PortfolioFigures;
  /** Where the teams that a figure counts stand below. */
  hrefOf: (filters: Partial<PortfolioQuery>) => `/o/${string}`;
  highest: number;
  format: Format;
};

/** What a manager asks first, each counted from stored results and opening the teams that it counts. */
export function KeyFigures({ figures, hrefOf, highest, format }: Props) {
  const t = useTranslations("portfolio.figures");
  const { teams, assessed, median, aiming, overdue, cadenceDays, met, stale, provisional } = figures;
  const since = (now: number | null, before: number | null) => <Since now={now} before={before} format={format} />;
  const all: KeyFigure[] = [
    {
      label: t("assessed"),
      value: format.number(assessed),
      unit: t("of", { all: teams }),
      href: hrefOf({ levels: { from: 0, to: highest } }),
      note: since(assessed, figures.assessedBefore),
    },
    {
      label: t("median"),
      value: median === null ? "–" : format.number(median),
      note: since(median, figures.medianBefore),
    },
    {
      label: t("atTarget"),
      value: format.number(figures.atTarget),
      unit: t("of", { all: aiming }),
      href: hrefOf({ pace: "reached" }),
      note: aiming === 0 ? t("noTarget") : since(figures.atTarget, figures.atTargetBefore),
    },
    {
      label: t("onPace"),
      value: format.number(figures.onPace),
      unit: t("of", { all: aiming - figures.atTarget }),
      href: hrefOf({ pace: "on-pace" }),
      note: t("open"),
    },
    {
      label: t("overdue"),
      value: format.number(overdue),
      unit: t("of", { all: assessed }),
      href: hrefOf({ isOverdue: true }),
      note: t(overdue === 0 ? "inTime" : "cadence", { days: cadenceDays }),
      tone: overdue === 0 ? undefined : "danger",
    },
    {
      label: t("fresh"),
      value: met === 0 ? "–" : format.percent((met - stale) / met),
      href: hrefOf({ isStale: true }),
      note: stale === 0 ? t("noStale") : t("stale", { count: stale }),
      tone: stale === 0 ? undefined : "warn",
    },
    {
      label: t("provisional"),
      value: format.number(provisional),
      href: hrefOf({ isProvisional: true }),
      note: provisional === 0 ? t("provisionalNone") : (figures.provisionalName ?? t("provisionalSome")),
    },
  ];
  return <FigureStrip title={t("title")} figures={all} />;
}

function Since({ now, before, format }: { now: number | null; before: number | null; format: Format }) {
  const t = useTranslations("portfolio.figures");
  if (now === null || before === null) return t("noBefore");
  if (now === before) return t("same");
  return (
    <>
      <span aria-hidden="true" className="text-key">
        {now > before ? "▲" : "▼"}
      </span>
      {t("from", { before: format.number(before) })}
    </>
  );
}

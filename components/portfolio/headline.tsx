import { useTranslations } from "next-intl";

export type Movement = { median: number | null; before: number | null; rose: number; fell: number };

type Props = Movement & {
  /** The month at whose end it compares; null for a year ago. */
  since: string | null;
};

/** The answer of the page: the median now and then, and how many teams moved. */
export function PortfolioHeadline({ median, before, rose, fell, since }: Props) {
  const t = useTranslations("portfolio.headline");
  if (median === null) return t("none");
  if (before === null) return t("now", { median });
  const kind = median > before ? "up" : median < before ? "down" : "steady";
  const then = since === null ? t("yearAgo") : t("endOf", { month: since });
  return (
    <>
      <span className="block">{t(kind, { median, before, then })}</span>
      <span className="block">{t(movedKind(rose, fell), { rose, fell })}</span>
    </>
  );
}

function movedKind(rose: number, fell: number): "both" | "rose" | "fell" | "unmoved" {
  if (rose > 0) return fell > 0 ? "both" : "rose";
  return fell > 0 ? "fell" : "unmoved";
}

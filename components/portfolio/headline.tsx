import { useTranslations } from "next-intl";

export type Movement = { median: number | null; before: number | null; rose: number; fell: number };

/** The answer of the page: the median now and a year ago, and how many teams moved. */
export function PortfolioHeadline({ median, before, rose, fell }: Movement) {
  const t = useTranslations("portfolio.headline");
  if (median === null) return t("none");
  if (before === null) return t("now", { median });
  const kind = median > before ? "up" : median < before ? "down" : "steady";
  return (
    <>
      <span className="block">{t(kind, { median, before })}</span>
      <span className="block">{t(movedKind(rose, fell), { rose, fell })}</span>
    </>
  );
}

function movedKind(rose: number, fell: number): "both" | "rose" | "fell" | "unmoved" {
  if (rose > 0) return fell > 0 ? "both" : "rose";
  return fell > 0 ? "fell" : "unmoved";
}

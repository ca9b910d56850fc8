import type { FiguresProps } from "./content";

/** The answer of the document: the median now and a year ago, and how many teams moved. */
export function figuresHeadline({ content, t, format }: FiguresProps): string {
  const { median, medians, rose, fell } = content.figures;
  const medianBefore = medians.before;
  if (median === null) return t("figures.headline.none");
  const now = format.number(median);
  if (medianBefore === null) return t("figures.headline.now", { median: now });
  const kind = median > medianBefore ? "up" : median < medianBefore ? "down" : "steady";
  return t("sentence.join", {
    first: t(`figures.headline.${kind}`, { median: now, before: format.number(medianBefore) }),
    second: t(`figures.headline.${movedKind(rose, fell)}`, { rose, fell }),
  });
}

function movedKind(rose: number, fell: number): "both" | "rose" | "fell" | "unmoved" {
  if (rose > 0) return fell > 0 ? "both" : "rose";
  return fell > 0 ? "fell" : "unmoved";
}

import { FreshnessCells } from "@/components/charts/freshness-cells";
import { Part } from "@/components/charts/part";
import type { ReportProps } from "./content";

/** How many of the met answers still count today. */
export function FreshnessSection({ content, t, format }: ReportProps) {
  const { freshness } = content;
  if (freshness === null) return null;
  return (
    <Part
      id="freshness"
      title={t("freshness.title")}
      sentence={t("freshness.sentence", freshness)}
      action={<strong>{format.percent(freshness.inDate / freshness.met)}</strong>}
    >
      <FreshnessCells freshness={freshness} />
    </Part>
  );
}

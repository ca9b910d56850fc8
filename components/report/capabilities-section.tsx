import { CapabilityBars, CapabilityLegend } from "@/components/charts/capability-bars";
import { Figure } from "@/components/charts/figure";
import { NumbersTable } from "@/components/charts/numbers-table";
import type { Layout } from "@/components/charts/part";
import type { ReportContent, ReportProps } from "./content";
import { capabilityWords } from "./sentences";
import type { Translate } from "./text";

/** The levels of the capabilities, solid as far as something was asked, with what they were before. */
export function CapabilitiesSection({
  content,
  t,
  format,
  download,
  still,
  layout = "page",
}: ReportProps & { layout?: Layout }) {
  const { capabilities, series, result, previousAsOf } = content;
  return (
    <Figure
      id="capabilities"
      title={t("capabilities.title")}
      sentence={capabilityWords({ content, t, format })}
      layout={layout}
      download={download}
      still={still}
      legend={
        <CapabilityLegend
          id="capabilities"
          bars={capabilities}
          previousLabel={
            previousAsOf === null ? undefined : t("capabilities.before", { month: format.month(previousAsOf) })
          }
          t={t}
        />
      }
      tableLabel={t("capabilities.table")}
      table={<CapabilityTable capabilities={capabilities} t={t} />}
    >
      <CapabilityBars id="capabilities" bars={capabilities} highest={series.highest} level={result.level} t={t} />
    </Figure>
  );
}

function CapabilityTable({ capabilities, t }: { capabilities: ReportContent["capabilities"]; t: Translate }) {
  const written = (level: number | null | undefined) =>
    typeof level === "number" ? level : t("capabilities.notApplicable");
  return (
    <NumbersTable
      caption={t("capabilities.title")}
      head={[
        t("capabilities.capability"),
        t("capabilities.levelHead"),
        t("capabilities.evidenced"),
        t("capabilities.previous"),
      ]}
      rows={capabilities.map(({ key, name, lang, level, evidencedLevel, previous }) => ({
        ...{ key, lang },
        cells: [name, written(level), written(evidencedLevel), typeof previous === "number" ? previous : "·"],
      }))}
    />
  );
}

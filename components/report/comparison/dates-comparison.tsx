import { CapabilityBars, CapabilityLegend } from "@/components/charts/capability-bars";
import { Figure } from "@/components/charts/figure";
import { NumbersTable } from "@/components/charts/numbers-table";
import { ChangesSection } from "./changes-section";
import type { ComparisonHides, ComparisonProps, DatesContent } from "./content";
import { MovedSection } from "./moved-section";
import { risenWords } from "./words";

type Props = ComparisonProps<DatesContent> & {
  hides?: ComparisonHides;
  /** Nothing stands above it: its first rule is ink. */
  isFirst?: boolean;
};

/** Two dates of a team: why the progress moved, the capabilities then and now, and every criterion that changed. */
export function DatesComparison({ hides, isFirst = true, ...props }: Props) {
  const hasCapabilities = hides?.capabilities !== true;
  const hasCriteria = hides?.gap !== true;
  return (
    <>
      {hasCriteria && <MovedSection {...props} isFirst={isFirst} />}
      {hasCapabilities && <CapabilitiesThenAndNow {...props} />}
      {hasCapabilities && hasCriteria && <ChangesSection {...props} />}
    </>
  );
}

function CapabilitiesThenAndNow({ content, t, format, download }: ComparisonProps<DatesContent>) {
  const { capabilities, highest, before, after } = content;
  const [then, now] = [format.date(before.asOf), format.date(after.asOf)];
  const written = (level: number | null | undefined) => level ?? t("capabilities.notApplicable");
  return (
    <Figure
      id="capabilities"
      title={t("capabilities.title")}
      sentence={risenWords({ content, t, format })}
      layout="document"
      download={download}
      legend={
        <CapabilityLegend
          id="capabilities"
          bars={capabilities}
          previousLabel={t("capabilities.before", { month: then })}
          t={t}
        />
      }
      tableLabel={t("capabilities.table")}
      table={
        <NumbersTable
          caption={t("capabilities.title")}
          head={[t("capabilities.capability"), then, now]}
          rows={capabilities.map(({ key, name, lang, level, previous }) => ({
            ...{ key, lang },
            cells: [name, written(previous), written(level)],
          }))}
        />
      }
    >
      <CapabilityBars id="capabilities" bars={capabilities} highest={highest} level={after.level} t={t} />
    </Figure>
  );
}

import { CapabilityBars, CapabilityLegend } from "@/components/charts/capability-bars";
import { RadarPicture } from "@/components/charts/compare/radar-picture";
import { Figure } from "@/components/charts/figure";
import { NumbersTable } from "@/components/charts/numbers-table";
import type { ComparisonProps, GroupContent } from "./content";
import { groupCapabilityWords } from "./words";

type Props = ComparisonProps<GroupContent> & {
  /** Nothing stands above it: its first rule is ink. */
  isFirst?: boolean;
};

/** A team against the middle of its group: bars by capability with a pin at the median, and its shape over the group's. */
export function GroupComparison({ isFirst = true, ...props }: Props) {
  return (
    <>
      <BarsSection {...props} isFirst={isFirst} />
      <ShapeSection {...props} />
    </>
  );
}

function BarsSection({ content, t, format, download, isFirst }: ComparisonProps<GroupContent> & { isFirst: boolean }) {
  const { capabilities, highest, standing, groupName } = content;
  return (
    <Figure
      id="capabilities"
      title={t("capabilities.title")}
      sentence={groupCapabilityWords({ content, t, format })}
      layout="document"
      isFirst={isFirst}
      download={download}
      legend={
        <CapabilityLegend
          id="capabilities"
          bars={capabilities}
          previousLabel={t("compare.group.pin", { group: groupName })}
          t={t}
        />
      }
      tableLabel={t("capabilities.table")}
      table={<LevelsTable content={content} t={t} format={format} />}
    >
      <CapabilityBars id="capabilities" bars={capabilities} highest={highest} level={standing.level} t={t} />
    </Figure>
  );
}

function ShapeSection({ content, t, format, download }: ComparisonProps<GroupContent>) {
  const { capabilities, highest, shape } = content;
  return (
    <Figure
      id="shape"
      title={t("compare.shape.title")}
      sentence={t("compare.group.shape")}
      layout="document"
      download={download}
      tableLabel={t("capabilities.table")}
      table={<LevelsTable content={content} t={t} format={format} />}
    >
      <RadarPicture id="shape" shapes={[shape]} spokes={capabilities} highest={highest} />
    </Figure>
  );
}

function LevelsTable({ content, t, format }: ComparisonProps<GroupContent>) {
  const { capabilities, teamName } = content;
  return (
    <NumbersTable
      caption={t("capabilities.title")}
      head={[
        t("capabilities.capability"),
        teamName,
        t("compare.group.median"),
        t("compare.group.low"),
        t("compare.group.high"),
      ]}
      rows={capabilities.map(({ key, name, lang, level, middle }) => ({
        ...{ key, lang },
        cells: [
          name,
          level ?? t("capabilities.notApplicable"),
          ...[middle?.median, middle?.low, middle?.high].map((one) => (one === undefined ? "–" : format.number(one))),
        ],
      }))}
    />
  );
}

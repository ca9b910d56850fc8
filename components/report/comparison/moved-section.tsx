import { WaterfallPicture } from "@/components/charts/compare/waterfall-picture";
import { Figure } from "@/components/charts/figure";
import { NumbersTable } from "@/components/charts/numbers-table";
import { Part } from "@/components/charts/part";
import type { ComparisonProps, DatesContent } from "./content";
import { datesWords, movedWords } from "./words";

/** Why the progress moved between the dates, in exact parts. */
export function MovedSection({
  content,
  t,
  format,
  download,
  isFirst,
}: ComparisonProps<DatesContent> & { isFirst: boolean }) {
  const { moved } = content;
  const sentence = datesWords({ content, t, format });
  if (moved === null) {
    return (
      <Part id="why" title={t("compare.why.title")} sentence={sentence} layout="document" isFirst={isFirst}>
        <p>{t("compare.why.withoutLevel")}</p>
      </Part>
    );
  }
  const { before, after, steps } = moved.waterfall;
  return (
    <Figure
      id="why"
      title={t("compare.why.title")}
      sentence={sentence}
      layout="document"
      isFirst={isFirst}
      download={download}
      legend={<p className="mt-3 text-note text-pretty text-muted">{movedWords({ moved, t })}</p>}
      tableLabel={t("compare.why.table")}
      table={
        <NumbersTable
          caption={t("compare.why.title")}
          head={[t("compare.why.part"), t("compare.why.changed"), t("compare.why.effect")]}
          rows={[
            { key: "before", cells: [before.date, t("level", { level: before.level }), before.value] },
            ...steps.map(({ key, label, lang, note, value }) => ({
              key,
              cells: [
                <span key="label" lang={lang} className="font-normal">
                  {label}
                </span>,
                note,
                value,
              ],
            })),
            { key: "after", cells: [after.date, t("level", { level: after.level }), after.value] },
          ]}
        />
      }
    >
      <WaterfallPicture waterfall={moved.waterfall} t={t} />
    </Figure>
  );
}

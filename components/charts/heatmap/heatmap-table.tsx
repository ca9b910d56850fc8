import type { ReactNode } from "react";
import type { Translate } from "@/components/report/text";
import { paintOf } from "../marks/paint";
import type { DrawnCell, HeatmapDrawing } from "./drawing";

type Props = {
  caption: string;
  drawing: HeatmapDrawing;
  t: Translate;
  /** The head of a column, "team" the first, where it is more than its name; and how it is sorted. */
  headOf?: (column: string, name: string) => ReactNode;
  sorted?: { column: string; direction: "ascending" | "descending" } | undefined;
};

/** Teams by capabilities as a table of coloured cells, its first column fixed while the rest is scrolled. */
export function HeatmapTable({ caption, drawing, t, headOf, sorted }: Props) {
  const columns = [{ key: "team", name: t("heatmap.team"), lang: undefined }, ...drawing.columns];
  return (
    <table className="w-full min-w-180 table-fixed border-separate border-spacing-0.5">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="dense align-bottom text-dense text-muted">
          {columns.map(({ key, name, lang }, place) => (
            <th
              key={key}
              scope="col"
              lang={lang}
              {...(sorted?.column === key ? { "aria-sort": sorted.direction } : {})}
              className={`pb-1.5 text-left font-normal break-words ${headClass(place)} ${sorted?.column === key ? "text-ink" : ""}`}
            >
              {headOf === undefined ? name : headOf(key, name)}
              {sorted?.column === key && (
                <span aria-hidden="true">{sorted.direction === "ascending" ? " ↑" : " ↓"}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {drawing.bands.map((band) => (
        <tbody key={band.key}>
          {band.name !== null && (
            <tr>
              <th
                scope="rowgroup"
                colSpan={columns.length}
                className="pt-3 pb-0.5 text-left text-note font-normal text-muted first:pt-1"
              >
                <span className="sticky left-0">{band.name}</span>
              </th>
            </tr>
          )}
          {band.rows.map(({ key, name, href, isProvisional, cells }) => (
            <tr key={key}>
              <th scope="row" className="sticky left-0 z-10 h-7 truncate bg-page pr-2 text-left font-normal text-ink">
                {href === undefined ? (
                  name
                ) : (
                  <a href={href} title={name} className="hover:underline focus-visible:-outline-offset-2">
                    {name}
                  </a>
                )}
                {isProvisional && <span className="sr-only"> ({t("heatmap.provisional")})</span>}
              </th>
              {cells.length === 0 ? (
                <td colSpan={columns.length - 1} className="pl-2 text-note text-muted">
                  {t("heatmap.notAssessed")}
                </td>
              ) : (
                cells.map((cell, place) => (
                  <td key={cell.key} className={place === 0 ? "p-0 pr-2.5" : "p-0"}>
                    <Cell cell={cell} isLevel={place === 0} isProvisional={isProvisional} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

const moves = { up: "moved moved-up", down: "moved moved-down" } as const;

function headClass(place: number): string {
  return place === 0 ? "sticky left-0 z-10 w-32 bg-page @picture:w-44" : place === 1 ? "w-15" : "";
}

function Cell({ cell, isLevel, isProvisional }: { cell: DrawnCell; isLevel: boolean; isProvisional: boolean }) {
  const { level, change, label, href } = cell;
  const isOutlined = isLevel && isProvisional;
  const paint = level === null ? "bg-wash text-muted" : isOutlined ? "text-ink" : paintOf(level).block;
  // the team's own level is ringed in ink: around its colour, so that it is seen on all of them
  const ring = `rounded-chip border p-px bg-clip-content ${isOutlined ? "border-dashed" : ""} border-ink!`;
  const className = [
    "relative flex h-7 items-center justify-center text-note font-number focus-visible:z-10",
    isLevel ? ring : "rounded-cell",
    paint,
    change === null ? "" : moves[change],
  ].join(" ");
  return href === undefined ? (
    <span role="img" aria-label={label} className={className}>
      {level ?? "–"}
    </span>
  ) : (
    <a href={href} aria-label={label} className={className}>
      {level ?? "–"}
    </a>
  );
}

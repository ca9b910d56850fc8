import type { ReactNode } from "react";
import { asDrawn, type Layout, PartHead, type PartProps, partClass, type Still } from "./part";

type Props = PartProps & {
  /** What opens the table, "The same numbers as a table". */
  tableLabel: string;
  table: ReactNode;
  /** Only the marks that occur. */
  legend?: ReactNode;
  /** What saves the figure as an image, where a script runs. */
  download?: ReactNode;
  /** What finishes its legend and its table, and its picture unless that is interactive. */
  still?: Still | undefined;
  isInteractive?: boolean;
};

/** A picture with its title, the sentence that says what it shows, and the same numbers as a table. */
export function Figure({
  id,
  title,
  sentence,
  children,
  legend,
  tableLabel,
  table,
  download,
  layout = "page",
  isFirst = false,
  still = asDrawn,
  isInteractive = false,
}: Props) {
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className={partClass(layout, isFirst)}>
      <figcaption className={captionClass(layout, download !== undefined)}>
        <PartHead {...{ id, title, sentence, layout }} />
      </figcaption>
      <div className="@container min-w-0">
        {isInteractive ? children : still(`${id} picture`, children)}
        {legend !== undefined && still(`${id} legend`, legend)}
        <details className="group mt-3" data-table>
          <summary
            className={
              layout === "page" ? `${cornerClass} ${download === undefined ? "right-0" : "right-9"}` : inlineClass
            }
          >
            {layout === "page" ? <TableSign /> : <span className="text-key group-open:rotate-90">▶</span>}
            <span className={layout === "page" ? "sr-only" : ""}>{tableLabel}</span>
          </summary>
          <div className="mt-2 overflow-x-auto">{still(`${id} table`, table)}</div>
        </details>
        {download !== undefined && (
          <div className={`absolute right-0 print:hidden ${layout === "page" ? "top-3" : "top-0 max-md:top-5"}`}>
            {download}
          </div>
        )}
      </div>
    </figure>
  );
}

/** Room for what stands at the right of the title. */
function captionClass(layout: Layout, hasDownload: boolean): string {
  if (layout === "page") return hasDownload ? "pr-20" : "pr-12";
  return hasDownload ? "max-md:pr-12" : "";
}

const inlineClass = "inline-flex list-none items-center gap-2 text-note text-muted hover:text-ink";
const cornerClass =
  "touch absolute! top-3 flex size-8 list-none items-center justify-center rounded-control text-muted group-open:bg-wash group-open:text-ink hover:text-ink print:hidden";

function TableSign() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M2 3h12v10H2ZM2 6.5h12M2 9.75h12M6 6.5V13" strokeLinejoin="round" />
    </svg>
  );
}

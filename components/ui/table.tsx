import type { ReactNode } from "react";

/** A table that scrolls within itself, with what is hidden in it for the eye; its head and rows are the children. */
export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className="w-full border-collapse">{children}</table>
    </section>
  );
}

type Cell = {
  children?: ReactNode;
  align?: "left" | "right" | undefined;
  wideOnly?: boolean | undefined;
  roomyOnly?: boolean | undefined;
  /** Where each row is a line of its own on phones: what is left out there, what comes first, takes the room above, stands below it, comes last. */
  onPhone?: keyof typeof phones | undefined;
  tone?: "warn" | undefined;
};

const phones = {
  hidden: "max-md:not-print:hidden",
  first: "max-md:col-start-1 max-md:row-start-1 max-md:row-end-3 max-md:h-auto",
  grow: "max-md:col-start-2 max-md:col-end-4 max-md:row-start-1 max-md:h-auto max-md:py-0",
  second: "max-md:col-start-2 max-md:row-start-2 max-md:h-auto max-md:py-0 max-md:text-note max-md:text-muted",
  third: "max-md:col-start-3 max-md:row-start-2 max-md:h-auto max-md:py-0 max-md:text-note",
  last: "max-md:col-start-4 max-md:row-start-1 max-md:row-end-3 max-md:h-auto",
} as const;

/** The head of a column; the sorted one says so. */
export function Th({
  children,
  align = "left",
  wideOnly = false,
  roomyOnly = false,
  sort,
}: Cell & { sort?: "ascending" | "descending" | undefined }) {
  return (
    <th
      scope="col"
      {...(sort === undefined ? {} : { "aria-sort": sort })}
      className={`h-row-compact border-b border-line-2 pr-4 text-note font-normal whitespace-nowrap last:pr-0 ${align === "right" ? "text-right" : "text-left"} ${sort === undefined ? "text-muted" : "text-ink"} ${hiddenClass(wideOnly, roomyOnly)}`}
    >
      {children}
      {sort !== undefined && <span aria-hidden="true">{sort === "ascending" ? " ↑" : " ↓"}</span>}
    </th>
  );
}

/** A row that answers to the pointer; as a line on phones where its cells say their place there. */
export function Tr({ children, asLine = false }: { children: ReactNode; asLine?: boolean }) {
  return (
    <tr
      className={`border-b border-line hover:bg-wash ${asLine ? "max-md:not-print:grid max-md:min-h-row max-md:grid-cols-line max-md:items-center max-md:py-1" : ""}`}
    >
      {children}
    </tr>
  );
}

/** A cell; numbers stand right. */
export function Td({
  children,
  align = "left",
  wideOnly = false,
  roomyOnly = false,
  lead = false,
  nowrap = false,
  tone,
  onPhone,
}: Cell & { lead?: boolean | undefined; nowrap?: boolean | undefined }) {
  return (
    <td
      className={`h-row py-1 pr-4 last:pr-0 ${align === "right" ? "text-right" : "text-left"} ${lead ? "font-medium text-ink" : tone === "warn" ? "text-warn" : ""} ${nowrap ? "whitespace-nowrap" : ""} ${onPhone === undefined ? "" : phones[onPhone]} ${hiddenClass(wideOnly, roomyOnly)}`}
    >
      {children}
    </td>
  );
}

/** Columns that give way first: on screens under two columns, on phones. */
function hiddenClass(wideOnly: boolean, roomyOnly: boolean): string {
  return roomyOnly ? "max-lg:hidden" : wideOnly ? "max-md:hidden" : "";
}

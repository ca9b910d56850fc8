import type { ReactNode } from "react";

type Props = {
  caption: string;
  head: readonly string[];
  /** `lang` is that of the first cell, where it is not the reader's. */
  rows: readonly { key: string; lang?: string | undefined; cells: readonly ReactNode[] }[];
};

/** The numbers of a picture: the first column names the row. */
export function NumbersTable({ caption, head, rows }: Props) {
  return (
    <table className="w-full border-collapse text-note">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-2 text-muted">
          {head.map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-4 text-left font-normal last:pr-0">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, lang, cells: [first, ...others] }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" lang={lang} className="py-1.5 pr-4 text-left font-medium text-ink">
              {first}
            </th>
            {others.map((cell, place) => (
              <td key={head[place + 1]} className="py-1.5 pr-4 last:pr-0">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

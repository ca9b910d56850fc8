import type { Translate } from "./text";

/** Where a document leads on. */
export type DocumentHrefs = {
  /** Where the levels are explained. */
  readonly levels: string;
  /** Where it is as a file. */
  readonly pdf: string;
  readonly csv: string;
};

type Props = { pdf?: string | undefined; csv?: string | undefined; t: Translate };

/** What can be taken along from a document: plain links, each to a file. */
export function Files({ pdf, csv, t }: Props) {
  const files = [
    { href: pdf, label: t("document.pdf") },
    { href: csv, label: t("document.csv") },
  ];
  return (
    <p className="flex gap-4 print:hidden">
      {files.map(
        ({ href, label }) =>
          href !== undefined && (
            <a key={label} href={href} className="underline underline-offset-3 hover:text-ink">
              {label}
            </a>
          ),
      )}
    </p>
  );
}

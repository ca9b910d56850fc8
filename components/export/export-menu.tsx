"use client";

import Download from "lucide-react/icons/download";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item";

type Kind = "portfolio" | "history" | "answers" | "comparison";

type Props = {
  /** The address of the report as PDF; none while there is nothing to report. */
  pdf: string | null;
  /** The address of each table without its ending, with the query that it obeys. */
  tables: readonly { kind: Kind; path: string }[];
  /** The search parameters of the page, which the tables and the PDF obey; "" for none. */
  query?: string;
};

/** What can be taken along from a page: the report as PDF, its rows as CSV and, but for a comparison, JSON. Plain links, for each leads to a file. */
export function ExportMenu({ pdf, tables, query = "" }: Props) {
  const t = useTranslations("export");
  const at = (path: string, more: string) => {
    const search = [query, more].filter((part) => part !== "").join("&");
    return search === "" ? path : `${path}?${search}`;
  };
  return (
    <Menu
      align="page"
      button={
        <span className="inline-flex h-control items-center gap-2 rounded-control border border-line-2 bg-sheet px-3.5 hover:bg-wash">
          <Download />
          {t("label")}
        </span>
      }
    >
      {pdf !== null && (
        <>
          <p className="px-2.5 pt-1.5 text-note text-muted">{t("pdf")}</p>
          <a href={at(pdf, "paper=a4")} className={menuItemClass}>
            {t("a4")}
          </a>
          <a href={at(pdf, "paper=letter")} className={menuItemClass}>
            {t("letter")}
          </a>
        </>
      )}
      {tables.map(({ kind, path }) => (
        <Fragment key={kind}>
          <p id={`export-${kind}`} className="mt-1 border-t border-line px-2.5 pt-2 text-note text-muted">
            {t(kind)}
          </p>
          <div className="flex">
            <a href={at(`${path}.csv`, "")} aria-describedby={`export-${kind}`} className={menuItemClass}>
              {t("csv")}
            </a>
            <a
              href={at(`${path}.csv`, "bom=1")}
              aria-describedby={`export-${kind}`}
              className={`${menuItemClass} whitespace-nowrap`}
            >
              {t("excel")}
            </a>
            {kind !== "comparison" && (
              <a href={at(`${path}.json`, "")} aria-describedby={`export-${kind}`} className={menuItemClass}>
                {t("json")}
              </a>
            )}
          </div>
        </Fragment>
      ))}
    </Menu>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import { SparklineStrata } from "@/components/charts/sparkline";
import type { Format } from "@/components/report/text";
import { Table, Th, Tr } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioSort } from "@/lib/domain/portfolio";
import type { PortfolioColumn, PortfolioTeam } from "@/lib/domain/portfolio-team";
import { columnOf, tableOf } from "./columns";
import { TeamCell } from "./team-cell";

type Props = {
  teams: readonly PortfolioTeam[];
  /** Which columns are shown; null for all. */
  columns: readonly PortfolioColumn[] | null;
  hrefOf: (team: PortfolioTeam) => `/o/${string}`;
  /** The period of the small trends. */
  period: { from: CalendarDate; today: CalendarDate; highest: number };
  format: Format;
  sort: PortfolioSort;
  isDescending: boolean;
  /** Where a press on the head of a column leads. */
  sortHref: (sort: PortfolioSort) => `/o/${string}`;
};

const numbers: readonly string[] = ["progress", "fresh"];
const roomyOnly: readonly string[] = ["group", "lead"];

/** All teams in rows to compare; on phones each row is a line of level, name and trend. */
export function TeamTable({ teams, columns, hrefOf, period, format, sort, isDescending, sortHref }: Props) {
  const t = useTranslations("portfolio");
  const table = tableOf(teams, columns);
  return (
    <>
      <SparklineStrata highest={period.highest} />
      <Table label={t("table.title")}>
        <thead className="max-md:hidden print:table-header-group">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id }) => {
                const column = columnOf(id);
                const label = t(`columns.${column}`);
                return (
                  <Th
                    key={id}
                    align={numbers.includes(id) ? "right" : "left"}
                    roomyOnly={roomyOnly.includes(id)}
                    {...(sort === id ? { sort: isDescending ? "descending" : "ascending" } : {})}
                  >
                    {column === "trend" ? (
                      label
                    ) : (
                      <Link
                        href={sortHref(column)}
                        scroll={false}
                        prefetch={false}
                        title={t("table.sortBy", { column: label })}
                        className="hover:text-ink hover:underline"
                      >
                        {label}
                      </Link>
                    )}
                  </Th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody className="max-md:block print:table-row-group">
          {table.getRowModel().rows.map((row) => (
            <Tr key={row.id} asLine>
              {row.getVisibleCells().map(({ column }) => (
                <TeamCell
                  key={column.id}
                  column={columnOf(column.id)}
                  team={row.original}
                  href={hrefOf(row.original)}
                  period={period}
                  format={format}
                />
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

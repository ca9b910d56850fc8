import { SparklineStrata } from "@/components/charts/sparkline";
import type { Format } from "@/components/report/text";
import { Table, Th, Tr } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioSort } from "@/lib/domain/portfolio";
import type { PortfolioColumn, PortfolioTeam } from "@/lib/domain/portfolio-team";
import { columnOf, tableOf } from "./columns";
import { type TableWords, TeamCell } from "./team-cell";

type Props = {
  teams: readonly PortfolioTeam[];
  /** Which columns are shown; null for all. */
  columns: readonly PortfolioColumn[] | null;
  hrefOf: (team: PortfolioTeam) => `/o/${string}`;
  /** The period of the small trends. */
  period: { from: CalendarDate; today: CalendarDate; highest: number };
  format: Format;
  words: TableWords;
  sort: PortfolioSort;
  isDescending: boolean;
  /** Where a press on the head of a column leads. */
  sortHref: (sort: PortfolioSort) => `/o/${string}`;
};

const numbers: readonly string[] = ["progress", "fresh"];
const roomyOnly: readonly string[] = ["group", "lead"];

/** All teams in rows to compare; on phones each row is a line of level, name and trend. */
export function TeamTable({ teams, columns, hrefOf, period, format, words, sort, isDescending, sortHref }: Props) {
  const table = tableOf(teams, columns);
  return (
    <>
      <SparklineStrata highest={period.highest} />
      <Table label={words.table("title")}>
        <thead className="max-md:hidden print:table-header-group">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id }) => {
                const column = columnOf(id);
                const label = words.columns(column);
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
                      <a
                        href={sortHref(column)}
                        data-keep-scroll
                        title={words.table("sortBy", { column: label })}
                        className="hover:text-ink hover:underline"
                      >
                        {label}
                      </a>
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
                  words={words}
                />
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

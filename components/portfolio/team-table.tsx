import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { Sparkline } from "@/components/charts/sparkline";
import type { Format } from "@/components/report/text";
import { Avatar } from "@/components/ui/avatar";
import { LevelChange } from "@/components/ui/level-change";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioSort } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { progressOf, seriesOf } from "./rows";

export type TeamTableProps = {
  teams: readonly PortfolioTeam[];
  hrefOf: (team: PortfolioTeam) => `/o/${string}`;
  /** The period of the small trends. */
  period: { from: CalendarDate; today: CalendarDate; highest: number };
  format: Format;
};

type Props = TeamTableProps & {
  sort: PortfolioSort;
  isDescending: boolean;
  /** Where a press on the head of a column leads. */
  sortHref: (sort: PortfolioSort) => `/o/${string}`;
};

/** All teams in rows to compare; not for phones. */
export function TeamTable({ teams, hrefOf, period, format, ...sorting }: Props) {
  const t = useTranslations("portfolio.table");
  const head = { ...sorting, t };
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <SortTh {...head} by="name" label={t("team")} />
          <SortTh {...head} by="group" label={t("group")} roomyOnly />
          <SortTh {...head} by="level" label={t("level")} />
          <Th align="right">{t("progress")}</Th>
          <SortTh {...head} by="change" label={t("change")} />
          <Th>{t("trend")}</Th>
          <SortTh {...head} by="assessed" label={t("assessed")} />
          <Th roomyOnly>{t("lead")}</Th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <TeamRow key={team.id} team={team} href={hrefOf(team)} period={period} format={format} />
        ))}
      </tbody>
    </Table>
  );
}

type SortThProps = Pick<Props, "sort" | "isDescending" | "sortHref"> & {
  by: PortfolioSort;
  label: string;
  roomyOnly?: boolean;
  t: ReturnType<typeof useTranslations<"portfolio.table">>;
};

function SortTh({ by, label, sort, isDescending, sortHref, roomyOnly = false, t }: SortThProps) {
  return (
    <Th roomyOnly={roomyOnly} {...(sort === by ? { sort: isDescending ? "descending" : "ascending" } : {})}>
      <Link
        href={sortHref(by)}
        scroll={false}
        prefetch={false}
        title={t("sortBy", { column: label })}
        className="hover:text-ink hover:underline"
      >
        {label}
      </Link>
    </Th>
  );
}

type RowProps = { team: PortfolioTeam; href: `/o/${string}` } & Pick<Props, "period" | "format">;

function TeamRow({ team, href, period, format }: RowProps) {
  const t = useTranslations("portfolio.table");
  const common = useTranslations("common");
  const { standing } = team;
  return (
    <Tr>
      <Td lead>
        <Link href={href} prefetch={false} className="hover:underline">
          {team.name}
        </Link>
        {standing?.isProvisional && (
          <span className="ml-2 rounded-chip border border-line-2 px-1 text-key font-normal text-muted">
            {t("provisional")}
          </span>
        )}
      </Td>
      <Td roomyOnly>{team.groupName}</Td>
      <Td>
        <LevelChip
          level={standing?.level ?? null}
          provisional={standing?.isProvisional ?? false}
          label={typeof standing?.level === "number" ? common("level", { level: standing.level }) : common("noLevel")}
        />
      </Td>
      <Td align="right">{progressOf(team)}</Td>
      <Td>
        <LevelChange level={standing?.level ?? null} before={team.pastLevel} />
      </Td>
      <Td>
        <Sparkline series={seriesOf(team, period)} />
      </Td>
      <Td nowrap>
        {standing === null ? (
          <span className="text-muted">{t("notAssessed")}</span>
        ) : (
          <span className={standing.isOverdue ? "text-danger" : undefined}>
            {format.date(standing.asOf)}
            {standing.isOverdue && <span className="ml-2 text-note">{t("overdue")}</span>}
          </span>
        )}
      </Td>
      <Td roomyOnly>{team.leadName !== null && <Avatar name={team.leadName} />}</Td>
    </Tr>
  );
}

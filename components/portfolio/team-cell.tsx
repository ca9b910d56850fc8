import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { PaceSign } from "@/components/charts/marks/pace-sign";
import { Sparkline } from "@/components/charts/sparkline";
import type { Format } from "@/components/report/text";
import { Avatar } from "@/components/ui/avatar";
import { LevelChange } from "@/components/ui/level-change";
import { Td } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioColumn, PortfolioTeam } from "@/lib/domain/portfolio-team";
import { progressOf, seriesOf } from "./rows";

type Props = {
  column: PortfolioColumn | "name";
  team: PortfolioTeam;
  href: `/o/${string}`;
  period: { from: CalendarDate; today: CalendarDate; highest: number };
  format: Format;
};

/** One cell of a team's row. */
export function TeamCell({ column, team, href, period, format }: Props) {
  const t = useTranslations("portfolio.table");
  const common = useTranslations("common");
  const paces = useTranslations("portfolio.pace");
  const { standing, target } = team;
  switch (column) {
    case "name":
      return <NameCell team={team} href={href} />;
    case "group":
      return (
        <Td roomyOnly onPhone="hidden">
          {team.groupName}
        </Td>
      );
    case "level":
      return <LevelCell team={team} />;
    case "progress":
      return (
        <Td align="right" onPhone="second">
          {progressOf(team)}
          {standing === null && <span className="md:hidden print:hidden">{t("notAssessed")}</span>}
        </Td>
      );
    case "change":
      return (
        <Td onPhone="hidden">
          <LevelChange level={standing?.level ?? null} before={team.pastLevel} t={common} />
        </Td>
      );
    case "trend":
      return (
        <Td onPhone="last">
          <Sparkline series={seriesOf(team, period)} />
        </Td>
      );
    case "target":
      return (
        <Td nowrap onPhone="hidden">
          {target !== null && (
            <>
              <LevelChip level={target.level} label={t("targetLevel", { level: target.level })} place="mr-2" />
              {format.month(target.date)}
            </>
          )}
        </Td>
      );
    case "pace":
      return (
        <Td onPhone="third">{target !== null && <PaceSign state={target.pace}>{paces(target.pace)}</PaceSign>}</Td>
      );
    case "fresh":
      return (
        <Td
          align="right"
          onPhone="hidden"
          tone={standing !== null && standing.fresh < standing.met ? "warn" : undefined}
        >
          {standing !== null && standing.met > 0 && format.percent(standing.fresh / standing.met)}
        </Td>
      );
    case "assessed":
      return (
        <Td nowrap onPhone="hidden">
          {standing === null ? (
            <span className="text-muted">{t("notAssessed")}</span>
          ) : standing.isOverdue ? (
            <span className="text-danger">
              {format.date(standing.asOf)} <span className="ml-1 text-note">{t("overdue")}</span>
            </span>
          ) : (
            format.date(standing.asOf)
          )}
        </Td>
      );
    case "lead":
      return (
        <Td roomyOnly onPhone="hidden">
          {team.leadName !== null && <Avatar name={team.leadName} />}
        </Td>
      );
  }
}

function NameCell({ team, href }: Pick<Props, "team" | "href">) {
  const t = useTranslations("portfolio.table");
  return (
    <Td lead onPhone="grow">
      <Link href={href} prefetch={false} className="wrap-anywhere hover:underline">
        {team.name}
      </Link>
      {team.standing?.isProvisional && (
        <span className="ml-2 rounded-chip border border-line-2 px-1 text-key font-normal text-muted">
          {t("provisional")}
        </span>
      )}
    </Td>
  );
}

function LevelCell({ team: { standing } }: Pick<Props, "team">) {
  const common = useTranslations("common");
  const level = standing?.level ?? null;
  return (
    <Td onPhone="first">
      <LevelChip
        level={level}
        provisional={standing?.isProvisional ?? false}
        label={level === null ? common("noLevel") : common("level", { level })}
      />
    </Td>
  );
}

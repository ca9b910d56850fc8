import type { useTranslations } from "next-intl";
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

/** The words of the table: it is drawn without hooks, so that it may be finished before the page is. */
export type TableWords = {
  table: ReturnType<typeof useTranslations<"portfolio.table">>;
  columns: ReturnType<typeof useTranslations<"portfolio.columns">>;
  pace: ReturnType<typeof useTranslations<"portfolio.pace">>;
  common: ReturnType<typeof useTranslations<"common">>;
};

type Props = {
  column: PortfolioColumn | "name";
  team: PortfolioTeam;
  href: `/o/${string}`;
  period: { from: CalendarDate; today: CalendarDate; highest: number };
  format: Format;
  words: TableWords;
};

/** One cell of a team's row. */
export function TeamCell({ column, team, href, period, format, words }: Props) {
  const { table: t, common, pace: paces } = words;
  const { standing, target } = team;
  switch (column) {
    case "name":
      return <NameCell team={team} href={href} words={words} />;
    case "group":
      return (
        <Td roomyOnly onPhone="hidden">
          {team.groupName}
        </Td>
      );
    case "level":
      return <LevelCell team={team} words={words} />;
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

function NameCell({ team, href, words: { table: t } }: Pick<Props, "team" | "href" | "words">) {
  return (
    <Td lead onPhone="grow">
      <a href={href} className="wrap-anywhere hover:underline">
        {team.name}
      </a>
      {team.standing?.isProvisional && (
        <span className="ml-2 rounded-chip border border-line-2 px-1 text-key font-normal text-muted">
          {t("provisional")}
        </span>
      )}
    </Td>
  );
}

function LevelCell({ team: { standing }, words: { common } }: Pick<Props, "team" | "words">) {
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

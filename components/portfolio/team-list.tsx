import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { Sparkline } from "@/components/charts/sparkline";
import { LevelChange } from "@/components/ui/level-change";
import { progressOf, seriesOf } from "./rows";
import type { TeamTableProps } from "./team-table";

/** All teams as a list for phones: level, name over progress and change, small trend. */
export function TeamList({ teams, hrefOf, period, format }: TeamTableProps) {
  const t = useTranslations("portfolio.table");
  const common = useTranslations("common");
  return (
    <ul>
      {teams.map((team) => {
        const { standing } = team;
        return (
          <li key={team.id} className="border-b border-line">
            <Link href={hrefOf(team)} prefetch={false} className="flex items-center gap-3 py-2.5">
              <LevelChip
                level={standing?.level ?? null}
                provisional={standing?.isProvisional ?? false}
                label={
                  typeof standing?.level === "number" ? common("level", { level: standing.level }) : common("noLevel")
                }
              />
              <span className="min-w-0 flex-1">
                <span className="block font-medium wrap-anywhere text-ink">{team.name}</span>
                <span className="flex flex-wrap gap-x-3 text-note text-muted">
                  {standing === null ? t("notAssessed") : progressOf(team)}
                  <LevelChange level={standing?.level ?? null} before={team.pastLevel} />
                  {standing?.isProvisional && <span>{t("provisional")}</span>}
                  {standing?.isOverdue && (
                    <span className="text-danger">
                      {format.date(standing.asOf)} {t("overdue")}
                    </span>
                  )}
                </span>
              </span>
              <Sparkline series={seriesOf(team, period)} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

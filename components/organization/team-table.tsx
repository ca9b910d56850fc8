import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { Avatar } from "@/components/ui/avatar";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { writtenDay } from "@/lib/domain/written-date";

export type TeamInTable = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly groupName: string | null;
  readonly leadName: string | null;
  readonly archivedOn: string | null;
  readonly standing: { readonly level: number | null; readonly asOf: string; readonly isProvisional: boolean } | null;
};

/** Teams with group, level and when it was found, and who leads them. On a phone the level stands before the name, the rest under it. */
export function TeamTable({ organization, teams }: { organization: string; teams: readonly TeamInTable[] }) {
  const t = useTranslations("organization.teams");
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <Th>{t("team")}</Th>
          <Th wideOnly>{t("group")}</Th>
          <Th wideOnly>{t("level")}</Th>
          <Th wideOnly>{t("lastAssessed")}</Th>
          <Th align="right">{t("lead")}</Th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <TeamRow key={team.id} organization={organization} team={team} />
        ))}
      </tbody>
    </Table>
  );
}

function TeamRow({ organization, team }: { organization: string; team: TeamInTable }) {
  const t = useTranslations("organization.teams");
  const common = useTranslations("common");
  const locale = useLocale();
  const { standing, groupName, leadName } = team;
  const asOf = standing === null ? t("notAssessed") : writtenDay(standing.asOf, locale);
  const level = standing === null ? null : <StandingChip {...standing} />;
  return (
    <Tr>
      <Td lead>
        <span className="flex items-center gap-3">
          <span className="flex w-5.5 md:hidden">{level}</span>
          <span className="min-w-0">
            <Link href={`/o/${organization}/teams/${team.slug}`} className="wrap-anywhere hover:underline">
              {team.name}
            </Link>
            {standing?.isProvisional === true && (
              <span className="ml-2 rounded-chip border border-line-2 px-1 text-note font-normal text-muted">
                {common("provisional")}
              </span>
            )}
            <span className="block text-note font-normal text-muted md:hidden">
              {groupName === null ? asOf : t("groupAndDate", { group: groupName, date: asOf })}
            </span>
          </span>
        </span>
      </Td>
      <Td wideOnly>
        <span className="text-muted">{groupName}</span>
      </Td>
      <Td wideOnly>{level}</Td>
      <Td wideOnly nowrap>
        <span className={standing === null ? "text-muted" : ""}>{asOf}</span>
      </Td>
      <Td align="right">{leadName !== null && <Avatar name={leadName} />}</Td>
    </Tr>
  );
}

function StandingChip({ level, isProvisional }: { level: number | null; isProvisional: boolean }) {
  const t = useTranslations("common");
  return (
    <LevelChip
      level={level}
      label={level === null ? t("noLevel") : t("level", { level })}
      provisional={isProvisional}
    />
  );
}

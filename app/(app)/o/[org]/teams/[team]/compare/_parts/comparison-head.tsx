import { getTranslations } from "next-intl/server";
import { CompareNav } from "@/components/compare/compare-nav";
import { PageHead } from "@/components/shell/page-head";
import { ShareLink } from "@/components/team/share/share-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { can } from "@/lib/domain/access";
import {
  datesComparisonAddress,
  groupComparisonAddress,
  shareAddressOf,
  teamsComparisonAddress,
} from "@/lib/domain/compare-address";
import type { TeamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { ComparisonExport } from "../../../../_parts/comparison-export";

type Props = {
  place: TeamPage<"report.view">;
  shown: "dates" | "group";
  /** The answer of the page. */
  title: string;
  lede?: string | undefined;
  /** The address of what is shown; null where there is nothing to share or to take along. */
  shownAt?: `/o/${string}` | null;
};

/** The head of a team's comparison, and with what else the team can be compared. */
export async function ComparisonHead({ place, shown, title, lede, shownAt = null }: Props) {
  const { organization, team, actor } = place;
  const scope = { organizationId: organization.organizationId, teamId: team.id };
  const mayShare = team.archivedOn === null && can(actor, "share.manage", scope);
  const t = await getTranslations("compare");
  const [words, at] = [await getTranslations("team"), { organization: organization.slug, team: team.slug }];
  const teams = `/o/${organization.slug}/teams`;
  const links = [
    { label: t("another"), href: datesComparisonAddress(at), isShown: shown === "dates" },
    ...(team.group === null
      ? []
      : [{ label: t("group"), href: groupComparisonAddress(at), isShown: shown === "group" }]),
    { label: t("others"), href: teamsComparisonAddress(at.organization, { teams: [at.team] }), isShown: false },
  ];
  return (
    <>
      <PageHead
        title={title}
        lede={lede}
        actions={
          shownAt !== null && (
            <>
              {mayShare && <ShareLink href={shareAddressOf(shownAt)} />}
              <ComparisonExport of={shownAt} />
            </>
          )
        }
        above={
          <Breadcrumb
            links={[
              { label: words("teams"), href: typedPath(teams) },
              { label: team.name, href: typedPath(`${teams}/${team.slug}`) },
            ]}
          >
            {t("above")}
          </Breadcrumb>
        }
      />
      <CompareNav label={t("with")} links={links} />
    </>
  );
}

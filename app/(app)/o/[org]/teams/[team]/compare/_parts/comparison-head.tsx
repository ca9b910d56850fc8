import { getTranslations } from "next-intl/server";
import { CompareNav } from "@/components/compare/compare-nav";
import { PageHead } from "@/components/shell/page-head";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { datesComparisonAddress, groupComparisonAddress, teamsComparisonAddress } from "@/lib/domain/compare-address";
import type { TeamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";

type Props = {
  place: TeamPage<"report.view">;
  shown: "dates" | "group";
  /** The answer of the page. */
  title: string;
  lede?: string | undefined;
};

/** The head of a team's comparison, and with what else the team can be compared. */
export async function ComparisonHead({ place: { organization, team }, shown, title, lede }: Props) {
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

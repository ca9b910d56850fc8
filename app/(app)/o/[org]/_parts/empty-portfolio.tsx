import Plus from "lucide-react/icons/plus";
import Users from "lucide-react/icons/users";
import { getTranslations } from "next-intl/server";
import { FirstSteps } from "@/components/portfolio/first-steps";
import { StairIcon } from "@/components/shell/stair-icon";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/lib/domain/access";
import { criteriaOf, type Framework } from "@/lib/domain/framework";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import type { OrganizationPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";

type Props = {
  place: OrganizationPage<"portfolio.view">;
  teams: readonly Pick<PortfolioTeam, "slug">[];
  framework: Framework | null;
};

/** An organisation in which nothing is assessed: three steps, of which one can be taken. */
export async function EmptyPortfolio({ place, teams, framework }: Props) {
  const { actor, organization } = place;
  const t = await getTranslations("portfolio");
  const home = `/o/${organization.slug}`;
  const [first, second] = teams;
  const teamHref = first !== undefined && second === undefined ? `${home}/teams/${first.slug}` : `${home}/teams`;
  return (
    <>
      <p className="text-muted">{t("title")}</p>
      <h1 className="mt-1 text-headline">{t("empty.headline")}</h1>
      <p className="mt-1 mb-14 max-w-lede text-lede">{t("empty.lede")}</p>
      <FirstSteps
        current={first === undefined ? 0 : 1}
        steps={[
          {
            title: t("empty.team.title"),
            text: t("empty.team.text"),
            action: can(actor, "team.create", organization) ? (
              <ButtonLink variant="primary" href={typedPath(`${home}/teams/new`)}>
                <Plus />
                {t("empty.team.action")}
              </ButtonLink>
            ) : (
              <p className="text-note">{t("empty.team.wait")}</p>
            ),
          },
          {
            title: t("empty.fill.title"),
            text: t("empty.fill.text", {
              criteria: framework === null ? 0 : criteriaOf(framework).length,
              capabilities: framework?.capabilities.length ?? 0,
            }),
            action: (
              <ButtonLink variant="primary" href={typedPath(teamHref)}>
                {t("empty.fill.action")}
              </ButtonLink>
            ),
          },
          { title: t("empty.see.title"), text: t("empty.see.text"), action: null },
        ]}
      />
      <ul className="mt-10 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-4">
        {can(actor, "people.invite", organization) && (
          <li className="flex items-center gap-2 text-accent">
            <Users aria-hidden="true" className="size-4" />
            <TextLink href={typedPath(`${home}/settings/people`)}>{t("empty.invite")}</TextLink>
          </li>
        )}
        <li className="flex items-center gap-2 text-accent">
          <StairIcon className="size-4" />
          <TextLink href={typedPath(`/levels/${organization.mainFrameworkKey}`)}>{t("empty.read")}</TextLink>
        </li>
      </ul>
    </>
  );
}

import { getLocale } from "next-intl/server";
import { ComparedGroups } from "@/components/portfolio/compared-groups";
import { DueTargets } from "@/components/portfolio/due-targets";
import { HoldingCriteria } from "@/components/portfolio/holding-criteria";
import { Movers } from "@/components/portfolio/movers";
import { dueTargets } from "@/lib/data/due-targets";
import { comparedGroups } from "@/lib/data/group-comparison";
import { movers } from "@/lib/data/movers";
import { criteriaThatHold } from "@/lib/data/unlocks";
import { datesComparisonAddress } from "@/lib/domain/compare-address";
import { criterionById, type Framework, highestLevel, languageOf, localized } from "@/lib/domain/framework";
import { isLocale } from "@/lib/domain/locale";
import { sinceMonth, withoutFilters } from "@/lib/domain/portfolio";
import { addressOf } from "./address-of";
import type { PortfolioProps } from "./portfolio-view";

type Props = Pick<PortfolioProps, "place" | "query" | "words">;
type InFramework = Props & { framework: Framework };

/** Who moved since the month that the page compares with, in the group that it speaks of. */
export async function MoversOfPortfolio({ place, query, words }: Props) {
  const { grant, organization } = place;
  const since = sinceMonth(query, organization.today);
  return (
    <Movers
      movers={await movers(grant, organization, { group: query.group, since })}
      since={since}
      today={organization.today}
      compareHref={(team, { from, to }) =>
        from === to
          ? `/o/${organization.slug}/teams/${team}`
          : datesComparisonAddress({ organization: organization.slug, team }, { from, to })
      }
      format={words.format}
    />
  );
}

/** What holds its teams back. */
export async function HoldingCriteriaOfPortfolio({ place, query, words, framework }: InFramework) {
  const { grant, organization } = place;
  const highest = highestLevel(framework);
  const [criteria, written] = await Promise.all([
    criteriaThatHold(grant, organization, { group: query.group, highest }),
    getLocale(),
  ]);
  const locale = isLocale(written) ? written : "en";
  return (
    <HoldingCriteria
      criteria={criteria}
      statementOf={(id) => {
        const statement = criterionById(framework, id)?.statement ?? { en: id };
        const lang = languageOf(statement, locale);
        return { text: localized(statement, locale), lang: lang === locale ? undefined : lang };
      }}
      hrefOf={(id) => `/levels/${framework.key}#${id}`}
      teamsHref={(of) => `${addressOf(place, { ...withoutFilters(query), ...of })}#teams`}
      format={words.format}
    />
  );
}

/** Which of its targets are due next. */
export async function DueTargetsOfPortfolio({ place, query, words }: Props) {
  const { grant, organization } = place;
  return (
    <DueTargets
      targets={await dueTargets(grant, organization, { group: query.group })}
      hrefOf={(team) => `/o/${organization.slug}/teams/${team}`}
      {...words}
    />
  );
}

/** Its groups beside each other, where it speaks of all and there are several. */
export async function GroupsOfPortfolio({ place, query, words, framework }: InFramework) {
  const { grant, organization } = place;
  const groups = await comparedGroups(grant, organization, { highest: highestLevel(framework) });
  if (query.group !== null || groups.filter(({ slug }) => slug !== null).length < 2) return null;
  return (
    <ComparedGroups
      groups={groups}
      page={query.groupsPage}
      hrefOf={({ slug }) => (slug === null ? null : addressOf(place, { ...query, group: slug, page: 1 }))}
      pageHrefOf={(page) => `${addressOf(place, { ...query, groupsPage: page })}#groups`}
      format={words.format}
    />
  );
}

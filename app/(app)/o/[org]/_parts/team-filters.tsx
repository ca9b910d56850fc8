import { getLocale, getTranslations } from "next-intl/server";
import { CapabilityMenu, ColumnMenu, LevelMenu, PaceMenu } from "@/components/portfolio/controls/filter-menus";
import { TeamFilter } from "@/components/portfolio/team-filter";
import { localized } from "@/lib/domain/framework";
import { isLocale } from "@/lib/domain/locale";
import { type PortfolioQuery, paceFilters } from "@/lib/domain/portfolio";
import { addressOf, keptFields } from "./address-of";
import type { PortfolioProps } from "./portfolio-view";

type Props = PortfolioProps & {
  highest: number;
  /** How many teams fit. */
  total: number;
};

/** What narrows the teams; what is set stands beside it and is taken off there. All of it is in the address. */
export async function TeamFilters({ place, query, summary, framework, words, highest, total }: Props) {
  const [t, table, written] = await Promise.all([
    getTranslations("portfolio.filters"),
    getTranslations("portfolio.pace"),
    getLocale(),
  ]);
  const locale = isLocale(written) ? written : "en";
  const capabilities = (framework?.capabilities ?? []).map(({ key, name }) => ({ key, name: localized(name, locale) }));
  const hrefTo = (change: Partial<PortfolioQuery>) => addressOf(place, { ...query, page: 1, ...change });
  const { search, group, levels, at, below, pace, unmet, lifts } = query;
  const action: `/o/${string}` = `/o/${place.organization.slug}`;
  const keptWithout = (...names: readonly string[]) => keptFields(query, ...names);
  const set = [
    search !== "" && { label: search, href: hrefTo({ search: "" }) },
    group !== null && {
      label: summary.groups.find(({ slug }) => slug === group)?.name ?? group,
      href: hrefTo({ group: null }),
    },
    levels !== null && { label: levelWords(), href: hrefTo({ levels: null, at: null }) },
    below !== null && {
      label: t("isBelow", {
        capability: capabilities.find(({ key }) => key === below.capability)?.name ?? below.capability,
        level: below.level,
      }),
      href: hrefTo({ below: null }),
    },
    pace !== null && { label: t("paceIs", { pace: table(pace) }), href: hrefTo({ pace: null }) },
    unmet !== null && { label: t("unmet", { id: unmet }), href: hrefTo({ unmet: null }) },
    lifts !== null && { label: t("lifts", { id: lifts }), href: hrefTo({ lifts: null }) },
  ].filter((one) => one !== false);
  return (
    <TeamFilter
      action={action}
      search={search}
      kept={keptWithout("q", "page")}
      set={set}
      switches={[
        { label: t("overdue"), isOn: query.isOverdue, href: hrefTo({ isOverdue: !query.isOverdue }) },
        { label: t("stale"), isOn: query.isStale, href: hrefTo({ isStale: !query.isStale }) },
        { label: t("provisional"), isOn: query.isProvisional, href: hrefTo({ isProvisional: !query.isProvisional }) },
      ]}
      menus={
        <>
          <LevelMenu {...{ levels, highest, action, keptWithout }} noneHref={hrefTo({ levels: "none", at: null })} />
          <CapabilityMenu {...{ below, capabilities, highest, action, keptWithout }} />
          <PaceMenu
            pace={pace}
            choices={paceFilters.map((one) => ({
              name: table(one),
              href: hrefTo({ pace: one === pace ? null : one }),
              isChosen: one === pace,
            }))}
          />
        </>
      }
      columns={query.view === "table" ? <ColumnMenu {...{ columns: query.columns, action, keptWithout }} /> : null}
      total={total}
    />
  );

  function levelWords(): string {
    if (levels === null || levels === "none") return t("noLevel");
    const range = t(levels.from === levels.to ? "levelNumber" : "levelRange", { ...levels, level: levels.from });
    return at === null ? range : t("levelAt", { range, month: words.format.month(at) });
  }
}

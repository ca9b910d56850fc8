import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { stillOf } from "@/app/still";
import { drawHeatmap, heatmapWords, levelColumn } from "@/components/charts/heatmap/drawing";
import { HeatmapKeys } from "@/components/charts/heatmap/heatmap-keys";
import { HeatmapTable } from "@/components/charts/heatmap/heatmap-table";
import { HeatmapLegend } from "@/components/charts/heatmap/legend";
import { EmptyState } from "@/components/ui/empty-state";
import { capabilityLimits } from "@/lib/data/heatmap";
import type { Framework } from "@/lib/domain/framework";
import { languageOf, localized } from "@/lib/domain/framework";
import type { HeatmapTeam } from "@/lib/domain/heatmap";
import { isLocale } from "@/lib/domain/locale";
import { isDescendingAtFirst, type PortfolioSort, sinceMonth } from "@/lib/domain/portfolio";
import { addressOf } from "./address-of";
import type { PortfolioProps } from "./portfolio-view";

type Props = Pick<PortfolioProps, "place" | "query" | "words"> & {
  framework: Framework;
  teams: readonly HeatmapTeam[];
  teamHref: (team: HeatmapTeam) => `/o/${string}`;
  /** What saves the figure as an image. */
  download: ReactNode;
};

/** A page of the teams by capabilities, in the order of any column within their groups; a cell opens the assessment that it comes from, at its capability. */
export async function TeamsHeatmap({ place, query, framework, words, teams, teamHref, download }: Props) {
  const { grant, organization } = place;
  const [t, written] = await Promise.all([getTranslations("portfolio.table"), getLocale()]);
  const locale = isLocale(written) ? written : "en";
  if (teams.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const { limits, held } = await capabilityLimits(grant, organization, { group: query.group });
  const home = `/o/${organization.slug}/teams`;
  const capabilities = framework.capabilities.map(({ key, name }) => ({
    ...{ key, name: localized(name, locale) },
    lang: languageOf(name, locale) === locale ? undefined : languageOf(name, locale),
  }));
  const drawing = drawHeatmap({
    ...{ teams, capabilities, ...words, since: sinceMonth(query, organization.today) },
    levels: framework.levels.map(({ value, name }) => ({ value, name: localized(name, locale) })),
    hrefOf: teamHref,
    cellHrefOf: ({ slug, standing }: HeatmapTeam, capability) =>
      capability === null || standing === null
        ? `${home}/${slug}#trend`
        : `${home}/${slug}/assessments/${standing.assessmentId}#${capability}`,
  });
  const sortOf = (column: string): PortfolioSort =>
    column === "team" ? "name" : column === levelColumn ? "level" : `capability.${column}`;
  const headOf = (column: string, name: string) => {
    const sort = sortOf(column);
    const isDescending = sort === query.sort ? !query.isDescending : isDescendingAtFirst(sort);
    return (
      <a
        href={addressOf(place, { ...query, sort, isDescending, page: 1 })}
        data-keep-scroll
        title={t("sortBy", { column: name })}
        className="hover:text-ink hover:underline"
      >
        {name}
      </a>
    );
  };
  const columns = ["team", ...drawing.columns.map(({ key }) => key)];
  const sorted = columns.find((column) => sortOf(column) === query.sort);
  const title = words.t("heatmap.title");
  const { slug, today } = organization;
  const still = await stillOf([locale, slug, today, query, framework.key, framework.version, teams]);
  return (
    <figure
      id="heatmap"
      aria-labelledby="heatmap-title"
      className="@container relative min-w-0 border-t border-line pt-4"
    >
      <figcaption className="mb-3.5 pr-12">
        <h3 id="heatmap-title" className="text-section">
          {title}
        </h3>
        <p className="max-w-measure text-pretty text-muted">{heatmapWords({ limits, held, capabilities, ...words })}</p>
      </figcaption>
      <HeatmapKeys label={title}>
        {still(
          "heatmap",
          <HeatmapTable
            caption={title}
            drawing={drawing}
            t={words.t}
            headOf={headOf}
            {...(sorted === undefined
              ? {}
              : { sorted: { column: sorted, direction: query.isDescending ? "descending" : "ascending" } })}
          />,
        )}
      </HeatmapKeys>
      <HeatmapLegend drawing={drawing} t={words.t} />
      <div className="absolute top-3 right-0 print:hidden">{download}</div>
    </figure>
  );
}

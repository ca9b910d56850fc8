import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LevelsOverTime } from "@/components/charts/levels/levels-over-time";
import { LevelsOverTimeLoader } from "@/components/charts/levels/levels-over-time-loader";
import { LevelsTableOnOpen } from "@/components/charts/levels/levels-table-on-open";
import { PeriodControls } from "@/components/portfolio/controls/period-controls";
import { addDays, type CalendarDate, monthOf } from "@/lib/domain/calendar";
import { type PortfolioQuery, withoutFilters } from "@/lib/domain/portfolio";
import type { PortfolioHistory } from "@/lib/domain/portfolio-history";
import { addressOf, keptFields } from "./address-of";
import type { PortfolioProps } from "./portfolio-view";

type Props = Pick<PortfolioProps, "place" | "query" | "words"> & {
  history: PortfolioHistory;
  highest: number;
  /** What saves the figure as an image. */
  download: ReactNode;
};

const years = [1, 2, 3, 5] as const;

/** The levels over the months that the address asks for; each band leads to its teams. */
export async function LevelsOfPortfolio({ place, query, words, history, highest, download }: Props) {
  const t = await getTranslations("portfolio.period");
  const { today } = place.organization;
  const { periods } = history;
  const hrefTo = (change: Partial<PortfolioQuery>): `/o/${string}` => addressOf(place, { ...query, ...change });
  const ago = (count: number) => monthOf(addDays(monthOf(today), -Math.floor(count * 365.25) + 31));
  const isPeriod = (from: CalendarDate | null) => query.from === from && query.to === null;
  return (
    <LevelsOverTime
      months={periods}
      per={query.per}
      highest={highest}
      compared={history.medians}
      download={download}
      bandHref={(level) =>
        `${addressOf(place, { ...withoutFilters(query), view: "table", levels: { from: level, to: level } })}#teams`
      }
      {...words}
      controls={
        <PeriodControls
          from={query.from ?? periods[0]?.month ?? monthOf(today)}
          to={query.to ?? monthOf(today)}
          isChosen={query.from !== null || query.to !== null}
          action={`/o/${place.organization.slug}`}
          kept={keptFields(query, "from", "to")}
          per={(["month", "quarter"] as const).map((per) => ({
            name: t(per),
            href: hrefTo({ per }),
            isChosen: per === query.per,
          }))}
          choices={[
            { name: t("usual"), href: hrefTo({ from: null, to: null }), isChosen: isPeriod(null) },
            ...years.map((count) => ({
              name: t("years", { count }),
              href: hrefTo({ from: ago(count), to: null }),
              isChosen: isPeriod(ago(count)),
            })),
          ]}
        />
      }
      renderTable={(drawing, head) => <LevelsTableOnOpen drawing={drawing} head={head} />}
      renderChart={(drawing, picture) => <LevelsOverTimeLoader drawing={drawing}>{picture}</LevelsOverTimeLoader>}
    />
  );
}

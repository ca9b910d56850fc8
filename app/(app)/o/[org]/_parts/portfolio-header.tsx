import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/export/export-menu";
import { ControlButton } from "@/components/portfolio/controls/control-button";
import { MenuLinks } from "@/components/portfolio/controls/menu-links";
import { SinceMenu } from "@/components/portfolio/controls/period-controls";
import { ViewsMenu } from "@/components/portfolio/controls/views-menu";
import { type Movement, PortfolioHeadline } from "@/components/portfolio/headline";
import { ShareLink } from "@/components/team/share/share-link";
import { Popover } from "@/components/ui/popover";
import { can } from "@/lib/domain/access";
import { addDays, monthOf } from "@/lib/domain/calendar";
import { fromFirstPages, portfolioAddress, portfolioQuery, sinceMonth } from "@/lib/domain/portfolio";
import { clientMessages } from "@/lib/request/messages";
import { remove, removeShared, save, share } from "../actions";
import { addressOf, keptFields } from "./address-of";
import type { PortfolioProps } from "./portfolio-view";

type Props = Pick<PortfolioProps, "place" | "query" | "summary" | "views" | "words"> & { movement: Movement };

const monthsBack = [3, 6, 12, 24] as const;
const mostGroups = 30;

/** The page's answer, of which groups and which day it speaks, and the choice of another group, another month, another view. */
export async function PortfolioHeader({ place, query, summary, views, words, movement }: Props) {
  const [t, messages] = await Promise.all([getTranslations("portfolio"), clientMessages("portfolio", "export")]);
  const { organization, actor } = place;
  const { slug, today } = organization;
  const group = summary.groups.find((one) => one.slug === query.group);
  const since = sinceMonth(query, today);
  const choice = (name: string, chosen: string | null) => ({
    name,
    href: addressOf(place, { ...query, group: chosen, page: 1 }),
    isChosen: chosen === query.group,
  });
  const saved = portfolioAddress(fromFirstPages(query));
  const mayShare = can(actor, "view.share", organization);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
      <div>
        <p className="text-muted">
          {[t("title"), group?.name ?? t("allGroups"), t("asOf", { date: words.format.date(today) })].join(" · ")}
        </p>
        <h1 className="mt-1 text-headline">
          <PortfolioHeadline {...movement} since={query.since === null ? null : words.format.month(since)} />
        </h1>
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        {summary.groups.length > 0 && (
          <Popover button={<ControlButton label={t("table.group")} value={group?.name ?? t("table.all")} />}>
            <MenuLinks
              choices={[
                choice(t("table.all"), null),
                ...summary.groups.slice(0, mostGroups).map((one) => choice(one.name, one.slug)),
              ]}
            />
          </Popover>
        )}
        <SinceMenu
          since={since}
          written={words.format.month(since)}
          action={`/o/${slug}`}
          kept={keptFields(query, "since")}
          choices={monthsBack.map((count) => {
            const month = count === 12 ? null : monthOf(addDays(monthOf(today), -Math.round(count * 30.4) + 10));
            const href = addressOf(place, { ...query, since: month });
            return { name: t("period.ago", { count }), href, isChosen: month === query.since };
          })}
        />
        <NextIntlClientProvider messages={messages}>
          <ViewsMenu
            views={views.map((view) => ({
              ...view,
              href: view.query === "" ? addressOf(place, portfolioQuery({})) : `/o/${slug}${view.query}`,
              isOpen: view.query === saved,
            }))}
            plainHref={addressOf(place, portfolioQuery({}))}
            query={saved}
            save={save.bind(null, slug)}
            remove={remove.bind(null, slug)}
            share={mayShare ? share.bind(null, slug) : null}
            removeShared={mayShare ? removeShared.bind(null, slug) : null}
          />
          <ExportMenu
            pdf={`/o/${slug}/report.pdf`}
            tables={[
              { kind: "portfolio", path: `/o/${slug}/export/portfolio` },
              { kind: "history", path: `/o/${slug}/export/history` },
              ...(can(actor, "answers.export", organization)
                ? [{ kind: "answers", path: `/o/${slug}/export/answers` } as const]
                : []),
            ]}
            query={addressOf(place, fromFirstPages(query)).split("?")[1] ?? ""}
          />
        </NextIntlClientProvider>
        {can(actor, "figures.share", { ...organization, groupId: null }) && (
          <ShareLink
            href={`/o/${slug}/settings/links/new${query.group === null ? "" : `?group=${encodeURIComponent(query.group)}`}`}
          />
        )}
      </div>
    </header>
  );
}

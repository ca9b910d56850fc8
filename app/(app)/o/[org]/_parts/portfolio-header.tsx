import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/export/export-menu";
import { GroupMenu } from "@/components/portfolio/group-menu";
import { type Movement, PortfolioHeadline } from "@/components/portfolio/headline";
import { can } from "@/lib/domain/access";
import { clientMessages } from "@/lib/request/messages";
import { addressOf } from "./address-of";
import type { PortfolioProps } from "./portfolio-view";

type Props = Pick<PortfolioProps, "place" | "query" | "summary" | "words"> & { movement: Movement };

/** The page's answer, of which groups and which day it speaks, and the choice of another group. */
export async function PortfolioHeader({ place, query, summary, words, movement }: Props) {
  const [t, messages] = await Promise.all([getTranslations("portfolio"), clientMessages("export")]);
  const home = `/o/${place.organization.slug}`;
  const group = summary.groups.find(({ slug }) => slug === query.group);
  const choice = (name: string, slug: string | null) => ({
    name,
    href: addressOf(place, { ...query, group: slug, page: 1 }),
    isChosen: slug === query.group,
  });
  const date = words.format.date(place.organization.today);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
      <div>
        <p className="text-muted">{[t("title"), group?.name ?? t("allGroups"), t("asOf", { date })].join(" · ")}</p>
        <h1 className="mt-1 text-headline">
          <PortfolioHeadline {...movement} />
        </h1>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {summary.groups.length > 0 && (
          <GroupMenu
            label={t("table.group")}
            choices={[choice(t("table.all"), null), ...summary.groups.map(({ slug, name }) => choice(name, slug))]}
          />
        )}
        <NextIntlClientProvider messages={messages}>
          <ExportMenu
            pdf={`${home}/report.pdf`}
            tables={[
              { kind: "portfolio", path: `${home}/export/portfolio` },
              { kind: "history", path: `${home}/export/history` },
              ...(can(place.actor, "answers.export", place.organization)
                ? [{ kind: "answers", path: `${home}/export/answers` } as const]
                : []),
            ]}
            query={addressOf(place, { ...query, page: 1 }).split("?")[1] ?? ""}
          />
        </NextIntlClientProvider>
      </div>
    </header>
  );
}

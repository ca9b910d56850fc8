import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkForm } from "@/components/team/share/link-form";
import { LinkList } from "@/components/team/share/link-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { Pages } from "@/components/ui/pages";
import { DocumentSection } from "@/components/ui/section";
import { findPublished } from "@/lib/data/published-answers";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { listShareLinks } from "@/lib/data/share-link-list";
import { pageNumber } from "@/lib/domain/list-query";
import { rowId } from "@/lib/request/input";
import { clientMessages } from "@/lib/request/messages";
import { teamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { listedLinks } from "../../../settings/links/listed-links";
import { makeLink, revokeLink } from "./actions";
import { previewParts } from "./preview-parts";
import { teamChoices } from "./team-choices";

const pageSize = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share");
  return { title: t("title") };
}

export default async function LinksPage({ params, searchParams }: PageProps<"/o/[org]/teams/[team]/links">) {
  const address = await params;
  const { grant, organization, team, actor } = await teamPage(
    { organization: address.org, team: address.team },
    "share.manage",
  );
  const asked = await searchParams;
  const page = pageNumber.parse(asked.page);
  const [rules, locale] = await Promise.all([readLinkRules(grant), getLocale()]);
  const canMake = rules.areLinksAllowed && team.archivedOn === null;
  const [t, assessment, { links, total }, parts, messages] = await Promise.all([
    getTranslations("share"),
    findPublished(grant, rowId.safeParse(asked.assessment).data ?? null),
    listShareLinks(grant, { offset: (page - 1) * pageSize, limit: pageSize }),
    canMake ? previewParts(actor, { organization, team, locale }) : null,
    clientMessages("share"),
  ]);
  const home = `/o/${organization.slug}/teams/${team.slug}` as const;
  if (links.length === 0 && page > 1) redirect(`${home}/links`);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pt-7 pb-14">
      <Breadcrumb
        links={[
          { label: t("teams"), href: typedPath(`/o/${organization.slug}/teams`) },
          { label: team.name, href: typedPath(home) },
        ]}
      />
      <h1 className="mt-1 text-headline">{t("title")}</h1>
      <p className="mt-1 mb-8 max-w-measure text-lede">{t("lede", { team: team.name })}</p>
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={t("makeTitle")} isFirst>
          {canMake ? (
            <LinkForm
              {...teamChoices(t, { teamName: team.name, today: organization.today, locale, assessment })}
              obligations={rules}
              make={makeLink.bind(null, organization.slug, team.slug)}
              today={organization.today}
              timeZone={organization.timeZone}
              parts={parts}
            />
          ) : (
            <Notice tone="warn">{t(rules.areLinksAllowed ? "archived" : "switchedOff")}</Notice>
          )}
        </DocumentSection>
        <DocumentSection
          title={t("list.title")}
          sentence={
            total === 0 ? undefined : t("list.sentence", { live: links.filter(({ state }) => state === "live").length })
          }
        >
          <LinkList
            links={listedLinks(links, { organization: organization.slug })}
            timeZone={organization.timeZone}
            embedOrigins={rules.embedOrigins}
            revoke={revokeLink.bind(null, organization.slug, team.slug)}
          />
          <Pages page={page} pages={Math.ceil(total / pageSize)} hrefOf={(number) => `${home}/links?page=${number}`} />
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}

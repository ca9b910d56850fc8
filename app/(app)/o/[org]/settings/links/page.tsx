import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LinkRulesForm } from "@/components/organization/link-rules-form";
import { SettingsNav } from "@/components/organization/settings-nav";
import { PageHead } from "@/components/shell/page-head";
import { LinkList } from "@/components/team/share/link-list";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Pages } from "@/components/ui/pages";
import { DocumentSection } from "@/components/ui/section";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { listOrganizationLinks } from "@/lib/data/share-link-list";
import { can } from "@/lib/domain/access";
import { pageNumber } from "@/lib/domain/list-query";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { openParts } from "../open-parts";
import { configureLinks, revokeLink } from "./actions";
import { listedLinks } from "./listed-links";

const pageSize = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.settings");
  return { title: t("parts.links") };
}

export default async function OrganizationLinksPage({ params, searchParams }: PageProps<"/o/[org]/settings/links">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "links.view");
  const page = pageNumber.parse((await searchParams).page);
  const [t, share, rules, { links, total }, messages] = await Promise.all([
    getTranslations("organization.links"),
    getTranslations("share.list"),
    readLinkRules(grant),
    listOrganizationLinks(grant, { offset: (page - 1) * pageSize, limit: pageSize }),
    clientMessages("share", "organization"),
  ]);
  const { slug } = organization;
  const home = `/o/${slug}/settings/links` as const;
  if (links.length === 0 && page > 1) redirect(home);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("headline", { count: total })}
        lede={t("lede")}
        above={<SettingsNav organization={slug} current="links" open={openParts(actor, organization)} />}
        actions={
          rules.areLinksAllowed &&
          can(actor, "figures.share", { ...organization, groupId: null }) && (
            <ButtonLink href={typedPath(`${home}/new`)}>{t("new")}</ButtonLink>
          )
        }
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={share("title")} sentence={t("sentence")} isFirst>
          {!rules.areLinksAllowed && (
            <div className="mb-5">
              <Notice tone="warn">{t("off")}</Notice>
            </div>
          )}
          <LinkList
            links={listedLinks(links, { organization: slug })}
            timeZone={organization.timeZone}
            embedOrigins={rules.embedOrigins}
            revoke={revokeLink.bind(null, slug)}
            isMixed
          />
          <Pages page={page} pages={Math.ceil(total / pageSize)} hrefOf={(number) => `${home}?page=${number}`} />
        </DocumentSection>
        {can(actor, "organization.configure", organization) && (
          <DocumentSection title={t("rules")} sentence={t("rulesSentence")}>
            <LinkRulesForm configure={configureLinks.bind(null, slug)} rules={rules} />
          </DocumentSection>
        )}
      </NextIntlClientProvider>
    </main>
  );
}

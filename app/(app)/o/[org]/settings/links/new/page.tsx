import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ControlButton } from "@/components/portfolio/controls/control-button";
import { MenuLinks } from "@/components/portfolio/controls/menu-links";
import { PageHead } from "@/components/shell/page-head";
import { LinkForm } from "@/components/team/share/link-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Menu } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { DocumentSection } from "@/components/ui/section";
import { listGroups } from "@/lib/data/groups";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { grant as proofOf } from "@/lib/domain/access";
import { offered } from "@/lib/domain/share-link";
import { writtenDay } from "@/lib/domain/written-date";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { makeFigures } from "../actions";
import { figuresPreview } from "../figures-preview";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share.figures");
  return { title: t("title") };
}

export default async function NewLinkPage({ params, searchParams }: PageProps<"/o/[org]/settings/links/new">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "group.manage");
  const { group: asked } = await searchParams;
  const [t, locale, rules, groups, messages] = await Promise.all([
    getTranslations("share"),
    getLocale(),
    readLinkRules(grant),
    listGroups(grant),
    clientMessages("share", "portfolio"),
  ]);
  const { slug, today } = organization;
  const home = `/o/${slug}/settings/links` as const;
  const group = groups.find((one) => one.slug === asked) ?? null;
  const { organizationId } = organization;
  const figures = proofOf(actor, "figures.view", { organizationId, groupId: group?.id ?? null }) ?? forbidden();
  const parts = rules.areLinksAllowed ? await figuresPreview(figures, { organization, group, locale }) : null;
  const subject = group === null ? t("figures.all") : t("figures.group", { name: group.name });
  const choice = (name: string, groupSlug: string | null) => ({
    name,
    href: groupSlug === null ? (`${home}/new` as const) : (`${home}/new?group=${groupSlug}` as const),
    isChosen: groupSlug === (group?.slug ?? null),
  });
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        above={<Breadcrumb links={[{ label: t("title"), href: typedPath(home) }]} />}
        title={t("figures.title")}
        lede={t("figures.lede")}
        actions={
          groups.length > 0 && (
            <Menu
              align="right"
              button={<ControlButton label={t("figures.of")} value={group?.name ?? t("figures.all")} />}
            >
              <MenuLinks
                choices={[choice(t("figures.all"), null), ...groups.map((one) => choice(one.name, one.slug))]}
              />
            </Menu>
          )
        }
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={subject} sentence={t("figures.sentence")} isFirst>
          {rules.areLinksAllowed ? (
            <LinkForm
              key={group?.id ?? "all"}
              make={makeFigures.bind(null, slug)}
              shown={[
                { mode: "live", title: t("live", { team: subject }), help: t("liveHelp") },
                { mode: "frozen", title: t("frozen", { date: writtenDay(today, locale) }), help: t("frozenHelp") },
              ]}
              offer={offered[group === null ? "portfolio" : "group"]}
              always={t("parts.figures")}
              fields={group === null ? {} : { groupId: group.id }}
              obligations={rules}
              parts={parts}
              today={today}
              timeZone={organization.timeZone}
            />
          ) : (
            <Notice tone="warn">{t("switchedOff")}</Notice>
          )}
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}

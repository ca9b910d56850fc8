import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { GroupTable } from "@/components/organization/group-table";
import { NewGroupForm } from "@/components/organization/new-group-form";
import { SettingsNav } from "@/components/organization/settings-nav";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { DocumentSection } from "@/components/ui/section";
import { listGroups } from "@/lib/data/groups";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { openParts } from "../open-parts";
import { create, remove, rename } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.settings");
  return { title: t("parts.groups") };
}

export default async function GroupsPage({ params }: PageProps<"/o/[org]/settings/groups">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "group.manage");
  const [t, groups, messages] = await Promise.all([
    getTranslations("organization"),
    listGroups(grant),
    clientMessages("organization"),
  ]);
  const { slug } = organization;
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("groups.headline", { count: groups.length })}
        above={<SettingsNav organization={slug} current="groups" open={openParts(actor, organization)} />}
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={t("groups.title")} sentence={t("groups.sentence")} isFirst>
          {groups.length === 0 ? (
            <EmptyState title={t("groups.empty")}>{t("groups.emptyText")}</EmptyState>
          ) : (
            <GroupTable groups={groups} rename={rename.bind(null, slug)} remove={remove.bind(null, slug)} />
          )}
        </DocumentSection>
        <DocumentSection title={t("groups.newTitle")}>
          <NewGroupForm create={create.bind(null, slug)} />
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}

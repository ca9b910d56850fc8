import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmButton } from "@/components/organization/confirm-button";
import { PageHead } from "@/components/shell/page-head";
import { RestoreForm } from "@/components/team/settings/restore-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { DocumentSection } from "@/components/ui/section";
import { writtenDay } from "@/lib/domain/written-date";
import { clientMessages } from "@/lib/request/messages";
import { teamPage } from "@/lib/request/page";
import { archive, restore } from "./actions";
import { PeopleSection } from "./people-section";
import { ProfileSections } from "./profile-sections";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.team");
  return { title: t("settings") };
}

export default async function TeamSettingsPage({ params }: PageProps<"/o/[org]/teams/[team]/settings">) {
  const address = await params;
  const page = await teamPage({ organization: address.org, team: address.team }, "team.configure");
  const { organization, team } = page;
  const [t, locale, messages] = await Promise.all([
    getTranslations("organization.team"),
    getLocale(),
    clientMessages("organization"),
  ]);
  const home = `/o/${organization.slug}/teams` as const;
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("settingsOf", { name: team.name })}
        above={
          <Breadcrumb
            links={[
              { label: t("teams"), href: home },
              { label: team.name, href: `${home}/${team.slug}` },
            ]}
          />
        }
      />
      <NextIntlClientProvider messages={messages}>
        {team.archivedOn === null ? (
          <>
            <ProfileSections {...page} />
            <PeopleSection {...page} />
            <DocumentSection title={t("archiveTitle")} sentence={t("archiveSentence")}>
              <ConfirmButton
                action={archive.bind(null, organization.slug, team.slug)}
                label={t("archive")}
                title={t("archiveQuestion", { name: team.name })}
              >
                <p>{t("archiveText")}</p>
              </ConfirmButton>
            </DocumentSection>
          </>
        ) : (
          <DocumentSection title={t("archivedTitle")} isFirst>
            <div className="grid max-w-measure gap-5">
              <Notice tone="warn">{t("archivedText", { date: writtenDay(team.archivedOn, locale, "long") })}</Notice>
              <RestoreForm restore={restore.bind(null, organization.slug, team.slug)} />
            </div>
          </DocumentSection>
        )}
      </NextIntlClientProvider>
    </main>
  );
}

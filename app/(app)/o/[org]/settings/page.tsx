import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { RenameForm } from "@/components/organization/rename-form";
import { RhythmForm } from "@/components/organization/rhythm-form";
import { SettingsNav } from "@/components/organization/settings-nav";
import { PageHead } from "@/components/shell/page-head";
import { DocumentSection } from "@/components/ui/section";
import { newestFrameworks } from "@/lib/data/frameworks";
import { getOrganization } from "@/lib/data/organizations";
import { localized } from "@/lib/domain/framework";
import { timeZones } from "@/lib/domain/time-zones";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { configure, rename } from "./actions";
import { openParts } from "./open-parts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.settings");
  return { title: t("parts.organization") };
}

export default async function SettingsPage({ params }: PageProps<"/o/[org]/settings">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "organization.configure");
  const [t, locale, profile, frameworks, messages] = await Promise.all([
    getTranslations("organization"),
    getLocale(),
    getOrganization(grant),
    newestFrameworks(),
    clientMessages("organization"),
  ]);
  const { name: organizationName, slug, ...settings } = profile;
  const titled = frameworks.map(({ key, name }) => ({ key, title: localized(name, locale) }));
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={organizationName}
        above={<SettingsNav organization={slug} current="organization" open={openParts(actor, organization)} />}
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={t("settings.name")} sentence={t("settings.nameSentence")} isFirst>
          <RenameForm
            rename={rename.bind(null, slug)}
            name={organizationName}
            label={t("fields.name")}
            help={t("fields.addressHelp", { address: `/o/${slug}` })}
          />
        </DocumentSection>
        <DocumentSection title={t("settings.rhythm")} sentence={t("settings.rhythmSentence")}>
          <RhythmForm
            configure={configure.bind(null, slug)}
            settings={settings}
            zones={timeZones()}
            frameworks={titled}
          />
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}

import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { NewOrganizationForm } from "@/components/organization/new-organization-form";
import { PageHead } from "@/components/shell/page-head";
import { DocumentSection } from "@/components/ui/section";
import { timeZones } from "@/lib/domain/time-zones";
import { clientMessages } from "@/lib/request/messages";
import { signedInPage } from "@/lib/request/page";
import { create } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.new");
  return { title: t("title") };
}

export default async function NewOrganizationPage() {
  await signedInPage();
  const [t, messages] = await Promise.all([getTranslations("organization.new"), clientMessages("organization")]);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead title={t("title")} lede={t("lede")} />
      <DocumentSection title={t("section")} sentence={t("sentence")} isFirst>
        <NextIntlClientProvider messages={messages}>
          <NewOrganizationForm create={create} zones={timeZones()} />
        </NextIntlClientProvider>
      </DocumentSection>
    </main>
  );
}

import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/shell/page-head";
import { NewTeamForm } from "@/components/team/settings/new-team-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DocumentSection } from "@/components/ui/section";
import { listGroups } from "@/lib/data/groups";
import { listPersonChoices } from "@/lib/data/people";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { create } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.team");
  return { title: t("newTitle") };
}

export default async function NewTeamPage({ params }: PageProps<"/o/[org]/teams/new">) {
  const { org } = await params;
  const { grant, organization } = await organizationPage(org, "team.create");
  const [t, groups, everybody, messages] = await Promise.all([
    getTranslations("organization.team"),
    listGroups(grant),
    listPersonChoices(grant),
    clientMessages("organization"),
  ]);
  const choiceOf = ({ userId, name }: { userId: string; name: string }) => ({ value: userId, label: name });
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("newTitle")}
        lede={t("newLede")}
        above={<Breadcrumb links={[{ label: t("teams"), href: `/o/${organization.slug}/teams` }]} />}
      />
      <DocumentSection title={t("newSection")} sentence={t("newSentence")} isFirst>
        <NextIntlClientProvider messages={messages}>
          <NewTeamForm
            create={create.bind(null, organization.slug)}
            groups={groups.map(({ id, name }) => ({ value: id, label: name }))}
            leads={everybody.map(choiceOf)}
            people={everybody.filter(({ role }) => role !== "viewer").map(choiceOf)}
          />
        </NextIntlClientProvider>
      </DocumentSection>
    </main>
  );
}

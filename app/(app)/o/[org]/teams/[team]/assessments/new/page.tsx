import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { OpenDrafts } from "@/components/assessment/start/open-drafts";
import { StartForm } from "@/components/assessment/start/start-form";
import { PageHead } from "@/components/shell/page-head";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { newestFrameworks } from "@/lib/data/frameworks";
import { listOpenAssessments } from "@/lib/data/open-assessments";
import { grant as proof } from "@/lib/domain/access";
import { criteriaOf, localized } from "@/lib/domain/framework";
import { clientMessages } from "@/lib/request/messages";
import { teamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { start } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assessment.start");
  return { title: t("title") };
}

export default async function StartPage({ params }: PageProps<"/o/[org]/teams/[team]/assessments/new">) {
  const address = await params;
  const { grant, actor, organization, team } = await teamPage(
    { organization: address.org, team: address.team },
    "assessment.start",
  );
  const mayView = proof(actor, "assessment.view", grant);
  const [t, locale, frameworks, open, messages] = await Promise.all([
    getTranslations("assessment.start"),
    getLocale(),
    newestFrameworks(),
    mayView === null ? [] : listOpenAssessments(mayView),
    clientMessages("assessment"),
  ]);
  const home = `/o/${organization.slug}/teams/${team.slug}`;
  const drafts = open.map(({ assessmentId, frameworkKey, asOf, answered }) => ({
    address: typedPath(`${home}/assessments/${assessmentId}`),
    asOf,
    answered,
    all: criteriaOf(frameworks.find(({ key }) => key === frameworkKey) ?? { capabilities: [] }).length,
  }));
  const choices = frameworks.map(({ key, version, name }) => ({ key, version, name: localized(name, locale) }));
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("title")}
        lede={t("lede")}
        above={<Breadcrumb links={[{ label: team.name, href: typedPath(home) }]} />}
      />
      <div className="grid gap-8 border-t border-ink pt-7">
        <OpenDrafts drafts={drafts} />
        {team.archivedOn === null ? (
          <NextIntlClientProvider messages={messages}>
            <StartForm
              start={start.bind(null, organization.slug, team.slug)}
              today={organization.today}
              frameworks={choices}
              mainFramework={organization.mainFrameworkKey}
            />
          </NextIntlClientProvider>
        ) : (
          <Notice tone="warn">{t("archived")}</Notice>
        )}
      </div>
    </main>
  );
}

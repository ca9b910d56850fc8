import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { GroupTargets } from "@/components/organization/group-targets";
import { SettingsNav } from "@/components/organization/settings-nav";
import { PageHead } from "@/components/shell/page-head";
import { TargetForm } from "@/components/team/settings/target-form";
import { EmptyState } from "@/components/ui/empty-state";
import { DocumentSection } from "@/components/ui/section";
import { newestFrameworks } from "@/lib/data/frameworks";
import { commonTargets } from "@/lib/data/targets";
import { writtenDay } from "@/lib/domain/written-date";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { targetLevels } from "../../_parts/target-levels";
import { openParts } from "../open-parts";
import { changeGroupTarget, changeTarget } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.settings");
  return { title: t("parts.targets") };
}

export default async function TargetsPage({ params }: PageProps<"/o/[org]/settings/targets">) {
  const { org } = await params;
  const { grant, actor, organization } = await organizationPage(org, "target.manage");
  const [t, locale, targets, frameworks, messages] = await Promise.all([
    getTranslations("organization.targets"),
    getLocale(),
    commonTargets(grant),
    newestFrameworks(),
    clientMessages("organization"),
  ]);
  const { slug, today } = organization;
  const levels = targetLevels(frameworks, organization.mainFrameworkKey, locale);
  const groups = targets.groups.map(({ id, name, target }) => ({
    ...{ id, name, target },
    date: target === null ? null : writtenDay(target.date, locale),
  }));
  const own = groups.filter(({ target }) => target !== null).length;
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("headline", { own, level: targets.organization?.level ?? 0 })}
        above={<SettingsNav organization={slug} current="targets" open={openParts(actor, organization)} />}
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={t("organization")} sentence={t("organizationSentence")} isFirst>
          <TargetForm
            action={changeTarget.bind(null, slug)}
            target={targets.organization}
            today={today}
            levels={levels}
          />
        </DocumentSection>
        <DocumentSection title={t("groups")} sentence={t("groupsSentence")}>
          {groups.length === 0 ? (
            <EmptyState title={t("noGroups")}>{t("noGroupsText")}</EmptyState>
          ) : (
            <GroupTargets
              action={changeGroupTarget.bind(null, slug)}
              groups={groups}
              inherited={targets.organization}
              today={today}
              levels={levels}
            />
          )}
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}

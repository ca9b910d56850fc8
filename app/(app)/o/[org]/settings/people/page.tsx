import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ConfirmButton } from "@/components/organization/confirm-button";
import { MemberTable } from "@/components/organization/member-table";
import { SettingsNav } from "@/components/organization/settings-nav";
import { PageHead } from "@/components/shell/page-head";
import { Pages } from "@/components/ui/pages";
import { DocumentSection } from "@/components/ui/section";
import { listMembers } from "@/lib/data/people";
import { pageNumber } from "@/lib/domain/list-query";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { openParts } from "../open-parts";
import { changeRole, leave, remove } from "./actions";
import { Invitations } from "./invitations";

const pageSize = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.settings");
  return { title: t("parts.people") };
}

export default async function PeoplePage({ params, searchParams }: PageProps<"/o/[org]/settings/people">) {
  const { org } = await params;
  const { grant, actor, organization, viewer } = await organizationPage(org, "people.view");
  const page = pageNumber.parse((await searchParams).page);
  const [t, { members, total }, messages] = await Promise.all([
    getTranslations("organization"),
    listMembers(grant, { offset: (page - 1) * pageSize, limit: pageSize }),
    clientMessages("organization"),
  ]);
  const { slug, role, name } = organization;
  if (members.length === 0 && page > 1) redirect(`/o/${slug}/settings/people`);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        title={t("people.headline", { count: total, name })}
        above={<SettingsNav organization={slug} current="people" open={openParts(actor, organization)} />}
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={t("people.title")} sentence={t("people.sentence")} isFirst>
          <MemberTable
            organization={slug}
            members={members}
            viewer={{ userId: viewer.userId, role }}
            changeRole={changeRole.bind(null, slug)}
            remove={remove.bind(null, slug)}
          />
          <Pages
            page={page}
            pages={Math.ceil(total / pageSize)}
            hrefOf={(number) => `/o/${slug}/settings/people?page=${number}`}
          />
        </DocumentSection>
        <Invitations actor={actor} organization={organization} />
        <DocumentSection title={t("people.leaveTitle")} sentence={t("people.leaveSentence")}>
          <ConfirmButton
            action={leave.bind(null, slug)}
            label={t("people.leave")}
            title={t("people.leaveQuestion", { name })}
          >
            <p>{t("people.leaveText")}</p>
          </ConfirmButton>
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}

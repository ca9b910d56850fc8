import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/shell/page-head";
import { ActButton } from "@/components/team/share/act-button";
import { ChangeForm } from "@/components/team/share/change-form";
import { LinkList } from "@/components/team/share/link-list";
import { LinkReview } from "@/components/team/share/link-review";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { DocumentSection } from "@/components/ui/section";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { findShareLink } from "@/lib/data/share-link-list";
import { reviewLink } from "@/lib/data/share-link-review";
import { can } from "@/lib/domain/access";
import { datesComparisonAddress } from "@/lib/domain/compare-address";
import { rowId } from "@/lib/request/input";
import { clientMessages } from "@/lib/request/messages";
import { organizationPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";
import { changeLink, moveLink, revokeLink, takeOver } from "../actions";
import { listedLinks } from "../listed-links";

/** How many changed teams are listed; the number of all is said. */
const mostChanges = 100;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share.manage");
  return { title: t("title") };
}

export default async function LinkPage({ params }: PageProps<"/o/[org]/settings/links/[link]">) {
  const { org, link: asked } = await params;
  const { grant, actor, organization } = await organizationPage(org, "links.manage");
  const id = rowId.safeParse(asked).data ?? notFound();
  const [t, share, link, rules, messages] = await Promise.all([
    getTranslations("share.manage"),
    getTranslations("share"),
    findShareLink(grant, id),
    readLinkRules(grant),
    clientMessages("share"),
  ]);
  if (link === null) notFound();
  const { slug, today, timeZone } = organization;
  const isMovable = link.mode === "frozen" && link.kind !== "assessment" && link.kind !== "dates";
  const canMove = isMovable && link.state !== "revoked";
  const review = canMove ? await reviewLink(grant, id, mostChanges) : { differences: [], total: 0 };
  const [listed] = listedLinks([link], { organization: slug });
  if (listed === undefined) notFound();
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        above={<Breadcrumb links={[{ label: share("title"), href: typedPath(`/o/${slug}/settings/links`) }]} />}
        title={link.label}
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={t("link")} sentence={t("linkSentence")} isFirst>
          <LinkList
            links={[listed]}
            timeZone={timeZone}
            embedOrigins={rules.embedOrigins}
            revoke={revokeLink.bind(null, slug)}
            isMixed
            isAlone
          />
          {link.lacksMaker && (
            <div className="mt-4">
              <Notice
                tone="warn"
                action={
                  can(actor, "links.take-over", organization) && (
                    <ActButton linkId={id} act={takeOver.bind(null, slug)}>
                      {t("takeOver")}
                    </ActButton>
                  )
                }
              >
                {t(can(actor, "links.take-over", organization) ? "lacksMaker" : "lacksMakerWait")}
              </Notice>
            </div>
          )}
        </DocumentSection>
        {canMove && (
          <DocumentSection id="changes" title={t("changes")} sentence={t("changesSentence", { count: review.total })}>
            <LinkReview
              differences={review.differences}
              hrefOf={(team, from, to) =>
                from === null || to === null || from === to
                  ? `/o/${slug}/teams/${team}`
                  : datesComparisonAddress({ organization: slug, team }, { from, to })
              }
              total={review.total}
            />
            <div className="mt-5">
              <ActButton linkId={id} act={moveLink.bind(null, slug)}>
                {t("move")}
              </ActButton>
            </div>
          </DocumentSection>
        )}
        {link.state !== "revoked" && (
          <DocumentSection title={t("change")} sentence={t("changeSentence")}>
            <ChangeForm
              key={`${link.label} ${link.expiresAt} ${link.hasPasscode} ${link.embedOrigins}`}
              link={listed}
              change={changeLink.bind(null, slug)}
              obligations={rules}
              today={today}
              timeZone={timeZone}
            />
          </DocumentSection>
        )}
      </NextIntlClientProvider>
    </main>
  );
}

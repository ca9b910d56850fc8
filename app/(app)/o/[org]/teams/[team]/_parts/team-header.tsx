import GitCompareArrows from "lucide-react/icons/git-compare-arrows";
import Settings from "lucide-react/icons/settings";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/export/export-menu";
import type { ReportContent } from "@/components/report/content";
import { headline } from "@/components/report/sentences";
import { NewAssessment } from "@/components/team/new-assessment";
import { ShareButton } from "@/components/team/share/share-button";
import { TeamHead } from "@/components/team/team-head";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/domain/access";
import { clientMessages } from "@/lib/request/messages";
import type { ReportWords } from "@/lib/request/report-words";
import { typedPath } from "@/lib/request/return-path";
import { makeLink, previewReport } from "../links/actions";
import { teamChoices } from "../links/team-choices";
import { addressesOf, type TeamPlace } from "./place";

type Props = {
  place: TeamPlace;
  content: ReportContent | null;
  words: ReportWords;
};

/** What the team is and where it stands, with what this person may do about it. */
export async function TeamHeader({ place, content, words }: Props) {
  const { actor, organization, team, viewer } = place;
  const [t, share, locale, messages] = await Promise.all([
    getTranslations("team"),
    getTranslations("share"),
    getLocale(),
    clientMessages("share", "export"),
  ]);
  const scope = { organizationId: organization.organizationId, teamId: team.id };
  // before the first publication the one thing to do stands in the empty frame
  const isOpen = team.archivedOn === null && content !== null;
  const addresses = addressesOf(place);
  const mayShare = isOpen && can(actor, "share.manage", scope);
  const mayStart = isOpen && can(actor, "assessment.start", scope);
  return (
    <>
      <TeamHead
        breadcrumb={
          <Breadcrumb links={[{ label: t("teams"), href: addresses.teams }]}>
            {standingWords(content, place, words, t)}
          </Breadcrumb>
        }
        title={team.name}
        sentence={content === null ? t("empty.sentence") : headline({ content, ...words })}
        actions={
          <>
            {can(actor, "team.configure", scope) && (
              <ButtonLink href={addresses.settings} size="icon" aria-label={t("settings")}>
                <Settings />
              </ButtonLink>
            )}
            {content !== null && (
              <ButtonLink href={typedPath(addresses.comparison())}>
                <GitCompareArrows />
                {t("compare")}
              </ButtonLink>
            )}
            {mayShare && (
              <NextIntlClientProvider messages={messages}>
                <ShareButton
                  href={addresses.links}
                  preview={previewReport.bind(null, organization.slug, team.slug)}
                  make={makeLink.bind(null, organization.slug, team.slug)}
                  {...teamChoices(share, { teamName: team.name, today: organization.today, locale })}
                  today={organization.today}
                  timeZone={organization.timeZone}
                />
              </NextIntlClientProvider>
            )}
            <NextIntlClientProvider messages={messages}>
              <ExportMenu
                pdf={content === null ? null : addresses.pdf}
                tables={[
                  { kind: "history", path: addresses.table("history") },
                  ...(can(actor, "assessment.view", scope)
                    ? [{ kind: "answers", path: addresses.table("answers") } as const]
                    : []),
                ]}
              />
            </NextIntlClientProvider>
            {mayStart && (
              <NewAssessment
                href={addresses.start}
                label={t("new")}
                shortcut={viewer.hasShortcuts ? t("newKey") : null}
              />
            )}
          </>
        }
      />
      {team.archivedOn !== null && (
        <div className="mb-7">
          <Notice tone="warn">{t("archived.notice", { date: words.format.date(team.archivedOn, "long") })}</Notice>
        </div>
      )}
    </>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<"team">>>;

/** What stands beside the way up: group, as-of date, freshness; on wide screens the lead too. */
function standingWords(content: ReportContent | null, { team }: TeamPlace, { format }: ReportWords, t: Translate) {
  const fresh = content?.freshness;
  const words = [
    team.group?.name,
    content === null ? undefined : t("asOf", { date: format.date(content.asOf) }),
    fresh ? t("fresh", { share: format.percent(fresh.inDate / fresh.met) }) : undefined,
  ].filter((word) => word !== undefined);
  if (team.lead === null) return words.length === 0 ? undefined : words.join(" · ");
  const lead = t("led", { name: team.lead.name });
  return (
    <>
      {words.join(" · ")}
      <span className="max-md:hidden">{words.length === 0 ? lead : ` · ${lead}`}</span>
    </>
  );
}

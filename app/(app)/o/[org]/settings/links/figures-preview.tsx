import { getLocale, getTranslations } from "next-intl/server";
import { figuresContent } from "@/app/figures-content";
import { LevelsOverTime } from "@/components/charts/levels/levels-over-time";
import { TeamCapabilities } from "@/components/report/portfolio/capabilities-section";
import type { FiguresContent } from "@/components/report/portfolio/content";
import { DocumentFigures } from "@/components/report/portfolio/key-figures";
import { figuresHeadline } from "@/components/report/portfolio/sentences";
import { TeamsSection } from "@/components/report/portfolio/teams-section";
import { PreviewHead } from "@/components/team/share/preview-head";
import type { PreviewParts } from "@/components/team/share/share-preview";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import { type Actor, grant } from "@/lib/domain/access";
import { addDays } from "@/lib/domain/calendar";
import { reportWords } from "@/lib/request/report-words";

/** How many teams the preview draws of those that the document has. */
const drawnTeams = 10;

type Of = { organization: MembershipOfViewer; group: { readonly id: string; readonly name: string } | null };

/** The document of a group or of all teams as its reader gets it, with and without names; null for whoever may not see it. */
export async function figuresPreview(actor: Actor, { organization, group }: Of): Promise<PreviewParts | null> {
  const { organizationId, today, name, mainFrameworkKey: frameworkKey } = organization;
  const proof = grant(actor, "figures.view", { organizationId, groupId: group?.id ?? null });
  if (proof === null) return null;
  const locale = await getLocale();
  const words = reportWords(locale);
  const of = { locale, today, frameworkKey, organizationName: name, groupName: group?.name ?? null, frozen: null };
  const read = (hidesNames: boolean) => figuresContent(proof, { ...of, hidesNames, hidesCapabilities: false });
  const [t, named, lettered] = await Promise.all([getTranslations("share"), read(false), read(true)]);
  const { figures, highest } = named;
  const { median, medianBefore, months } = figures;
  const compared = { now: median, before: medianBefore, since: addDays(today, -365) };
  const teamsOf = (content: FiguresContent) => (
    <div>
      <TeamsSection content={{ ...content, teams: content.teams.slice(0, drawnTeams) }} {...words} />
      {content.teams.length > drawnTeams && (
        <p className="mt-3 text-note text-muted">{t("previewTeams", { count: drawnTeams })}</p>
      )}
    </div>
  );
  const capabilitiesOf = (content: FiguresContent) => (
    <TeamCapabilities content={{ ...content, teams: content.teams.slice(0, drawnTeams) }} {...words} />
  );
  const answer = (
    <>
      <PreviewHead title={group?.name ?? name} text={figuresHeadline({ content: named, ...words })} />
      <DocumentFigures content={named} {...words} />
      <LevelsOverTime
        {...{ months, highest, compared }}
        per="month"
        layout="document"
        renderTable={() => null}
        {...words}
      />
    </>
  );
  return [
    { key: "answer", drawn: answer },
    { key: "names", needs: ["names"], drawn: teamsOf(named) },
    { key: "letters", lacks: ["names"], drawn: teamsOf(lettered) },
    { key: "capabilities", needs: ["names", "capabilities"], drawn: capabilitiesOf(named) },
    { key: "capabilities by letter", needs: ["capabilities"], lacks: ["names"], drawn: capabilitiesOf(lettered) },
  ];
}

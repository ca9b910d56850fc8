import { figuresEitherWay } from "@/app/figures-content";
import { LevelsOverTime } from "@/components/charts/levels/levels-over-time";
import { TeamCapabilities } from "@/components/report/portfolio/capabilities-section";
import type { FiguresContent } from "@/components/report/portfolio/content";
import { DocumentFigures } from "@/components/report/portfolio/key-figures";
import { figuresHeadline } from "@/components/report/portfolio/sentences";
import { TeamsSection } from "@/components/report/portfolio/teams-section";
import { PreviewHead } from "@/components/team/share/preview-head";
import type { PreviewParts } from "@/components/team/share/share-preview";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import type { Grant } from "@/lib/domain/access";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";

/** How many teams the preview draws of those that the document has. */
const drawnTeams = 10;

type Of = {
  readonly organization: Pick<MembershipOfViewer, "name" | "today" | "mainFrameworkKey">;
  readonly group: { readonly name: string } | null;
  readonly locale: Locale;
};

/** The document of a group or of all teams as its reader gets it, with and without names. */
export async function figuresPreview(
  proof: Grant<"figures.view">,
  { organization, group, locale }: Of,
): Promise<PreviewParts> {
  const { today, name, mainFrameworkKey: frameworkKey } = organization;
  const words = reportWords(locale);
  const { named, lettered } = await figuresEitherWay(proof, {
    ...{ locale, today, frameworkKey, organizationName: name, groupName: group?.name ?? null, frozen: null },
    hidesCapabilities: false,
    detailed: drawnTeams,
  });
  const { figures, highest } = named;
  const { medians, months } = figures;
  const first = (content: FiguresContent) => ({ ...content, teams: content.teams.slice(0, drawnTeams) });
  const teamsOf = (content: FiguresContent) => <TeamsSection content={first(content)} {...words} />;
  const capabilitiesOf = (content: FiguresContent) => <TeamCapabilities content={first(content)} {...words} />;
  const shortened =
    named.teams.length > drawnTeams ? { shortened: { of: "teams", count: drawnTeams } as const } : undefined;
  const answer = (
    <>
      <PreviewHead title={group?.name ?? name} text={figuresHeadline({ content: named, ...words })} />
      <DocumentFigures content={named} {...words} />
      <LevelsOverTime
        {...{ months, highest }}
        compared={medians}
        per="month"
        layout="document"
        renderTable={() => null}
        {...words}
      />
    </>
  );
  return [
    { key: "answer", drawn: answer },
    { key: "names", needs: ["names"], drawn: teamsOf(named), ...shortened },
    { key: "letters", lacks: ["names"], drawn: teamsOf(lettered), ...shortened },
    { key: "capabilities", needs: ["names", "capabilities"], drawn: capabilitiesOf(named), ...shortened },
    {
      key: "capabilities by letter",
      needs: ["capabilities"],
      lacks: ["names"],
      drawn: capabilitiesOf(lettered),
      ...shortened,
    },
  ];
}

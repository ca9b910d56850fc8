import { reportContent } from "@/app/report-content";
import { CapabilitiesSection } from "@/components/report/capabilities-section";
import { GapSection } from "@/components/report/gap-section";
import { LadderSection } from "@/components/report/ladder-section";
import { PaceSection } from "@/components/report/pace-section";
import { ReadingsSection } from "@/components/report/readings-section";
import { standing } from "@/components/report/sentences";
import { TrendSection } from "@/components/report/trend-section";
import { PreviewHead } from "@/components/team/share/preview-head";
import type { PreviewParts } from "@/components/team/share/share-preview";
import type { Team } from "@/lib/data/teams";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import { type Actor, grant } from "@/lib/domain/access";
import type { Locale } from "@/lib/domain/locale";
import { effectiveTarget } from "@/lib/domain/target";
import { reportWords } from "@/lib/request/report-words";

type Of = {
  readonly organization: Pick<MembershipOfViewer, "organizationId" | "name" | "today" | "mainFrameworkKey">;
  readonly team: Pick<Team, "id" | "name" | "targets">;
  readonly locale: Locale;
};

/** The report as its reader gets it, in parts that a preview shows or leaves out; null for whoever may not see it. */
export async function previewParts(actor: Actor, { organization, team, locale }: Of): Promise<PreviewParts | null> {
  const proof = grant(actor, "report.view", { organizationId: organization.organizationId, teamId: team.id });
  if (proof === null) return null;
  const words = reportWords(locale);
  const target = effectiveTarget(team.targets);
  const { content } = await reportContent(proof, {
    locale,
    teamName: team.name,
    organizationName: organization.name,
    frameworkKey: organization.mainFrameworkKey,
    today: organization.today,
    target: target === null ? null : { level: target.level, date: target.date },
  });
  if (content === null) {
    return [{ key: "level", drawn: <PreviewHead title={team.name} text={words.t("sentence.none")} /> }];
  }
  const report = { content, ...words };
  const level = (
    <>
      <PreviewHead title={team.name} text={standing(report)} />
      <LadderSection {...report} isFirst={false} />
      <TrendSection {...report} isFirst={false} />
      <PaceSection {...report} />
    </>
  );
  return [
    { key: "level", drawn: level },
    { key: "capabilities", needs: ["capabilities"], drawn: <CapabilitiesSection {...report} /> },
    { key: "gap", needs: ["gap"], drawn: <GapSection {...report} /> },
    { key: "readings", needs: ["readings"], drawn: <ReadingsSection {...report} /> },
  ];
}

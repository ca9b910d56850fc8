import type { ReportProps } from "@/components/report/content";
import { headline, standing } from "@/components/report/sentences";
import type { Hides } from "@/lib/domain/share-link";
import { type AnsweredCapability, answersPart } from "./answers-part";
import { flow, type Pen } from "./pen";
import { assessmentsPart, gapPart, readingsPart } from "./team-detail";
import { capabilitiesPart, standingPart, trendPart } from "./team-summary";
import { type } from "./type";

type Props = Pick<ReportProps, "content" | "t" | "format"> & {
  /** What a link keeps out; nothing where nobody shares it. */
  hides?: Pick<Hides, "capabilities" | "gap" | "readings">;
  /** Whether it shows one assessment alone, which has no course. */
  isSingle?: boolean;
  /** The answers that the reader may see; null where they may see none. */
  answers: readonly AnsweredCapability[] | null;
};

/** Draws the report of a team. */
export function drawTeam(pen: Pen, { content, t, format, hides, isSingle = false, answers }: Props): void {
  const report = { content, t, format };
  const { organizationName: organization, teamName, asOf } = content;
  flow(pen, t("document.asOf", { organization, date: format.date(asOf, "long") }), type.quiet);
  pen.down(2);
  flow(pen, teamName, type.title);
  pen.down(2);
  flow(pen, hides !== undefined || answers === null ? standing(report) : headline(report), type.lede);
  pen.down(16);
  standingPart(pen, report);
  if (!isSingle) trendPart(pen, report);
  if (hides?.capabilities !== true) capabilitiesPart(pen, report);
  if (hides?.gap !== true) gapPart(pen, report);
  if (hides?.readings !== true) readingsPart(pen, report);
  if (!isSingle) assessmentsPart(pen, report);
  if (answers !== null) answersPart(pen, { capabilities: answers, t });
}

/** What stands at the foot of each page of it: whose it is, of which day, by which framework. */
export function teamStamp({ content, t, format }: Pick<ReportProps, "content" | "t" | "format">): string {
  const { teamName, organizationName, framework, asOf } = content;
  const { name, version } = framework;
  return t("document.stamp", { teamName, organizationName, date: format.date(asOf, "long"), name, version });
}

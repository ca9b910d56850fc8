import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findAssessment } from "@/lib/data/assessment-sheet";
import { can } from "@/lib/domain/access";
import { isAnswerable } from "@/lib/domain/assessment";
import { rowId } from "@/lib/request/input";
import { teamPage, teamTitle } from "@/lib/request/page";
import { FillAssessment } from "./_parts/fill-assessment";
import { ReadAssessment } from "./_parts/read-assessment";

type Props = PageProps<"/o/[org]/teams/[team]/assessments/[assessment]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, team } = await params;
  return { title: await teamTitle({ organization: org, team }) };
}

export default async function AssessmentPage({ params, searchParams }: Props) {
  const { org, team, assessment: id } = await params;
  const place = await teamPage({ organization: org, team }, "assessment.view");
  const sheet = rowId.safeParse(id).success ? await findAssessment(place.grant, id) : null;
  if (sheet === null) notFound();
  const isOpen = isAnswerable(sheet.status) && !sheet.isLocked;
  if (!isOpen || !can(place.actor, "assessment.answer", place.grant)) {
    return <ReadAssessment place={place} sheet={sheet} />;
  }
  const { capability } = await searchParams;
  return <FillAssessment place={place} sheet={sheet} capability={typeof capability === "string" ? capability : null} />;
}

import { useTranslations } from "next-intl";
import type { CriterionActs } from "./criterion-entry";
import { type EvidenceActions, type EvidenceItem, EvidenceList } from "./evidence-list";
import type { FormCriterion } from "./form-framework";
import { GuidanceLines } from "./guidance-lines";
import { TextEntry } from "./text-entry";
import type { SheetAnswer } from "./use-answer-sheet";

export type CriterionDetailsProps = {
  criterion: FormCriterion;
  lang: string | undefined;
  answer: SheetAnswer;
  hasKeys: boolean;
  acts: CriterionActs;
  assessmentId: string;
  hasGuidance: boolean;
  evidence: readonly EvidenceItem[];
  evidenceActions: EvidenceActions;
  isAddingEvidence: boolean;
  onAddingEvidence: (isAdding: boolean) => void;
  onEvidence: (items: readonly EvidenceItem[]) => void;
};

/** The element of a criterion's note. */
export const noteId = (criterionId: string): string => `note-${criterionId}`;

/** What is open under the criterion in focus. */
export function CriterionDetails({ criterion, lang, answer, hasKeys, acts, ...more }: CriterionDetailsProps) {
  const t = useTranslations("assessment.note");
  return (
    <>
      {more.hasGuidance && <GuidanceLines criterion={criterion} lang={lang} />}
      <TextEntry
        id={noteId(criterion.id)}
        label={t("label")}
        keyCap={hasKeys ? "N" : undefined}
        value={answer.note}
        onWrite={acts.writeNote}
        onLeave={acts.leave}
        maxLength={4000}
        help={answer.isNoteWaiting ? t("waiting") : undefined}
      />
      <EvidenceList
        assessmentId={more.assessmentId}
        criterionId={criterion.id}
        items={more.evidence}
        hasKeys={hasKeys}
        actions={more.evidenceActions}
        isAdding={more.isAddingEvidence}
        onAdding={more.onAddingEvidence}
        onChange={more.onEvidence}
      />
    </>
  );
}

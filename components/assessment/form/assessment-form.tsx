"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { AsOfDialog } from "../dialogs/as-of-dialog";
import { DiscardDialog } from "../dialogs/discard-dialog";
import { KeysDialog } from "../dialogs/keys-dialog";
import { LevelDialog } from "../dialogs/level-dialog";
import { PublishDialog } from "../dialogs/publish-dialog";
import { AboutMenu } from "./about-menu";
import type { AssessmentFormProps } from "./assessment-form-props";
import { CapabilityMenu } from "./capability-menu";
import { CapabilityRail } from "./capability-rail";
import { CapabilitySection } from "./capability-section";
import { CriterionEntry } from "./criterion-entry";
import { FormBar } from "./form-bar";
import { KeyLegend } from "./key-legend";
import { LevelRail } from "./level-rail";
import { PhoneBar } from "./phone-bar";
import { Refusals } from "./refusals";
import { SaveStatus } from "./save-status";
import { standingOf } from "./standing";
import { useAnswerSheet } from "./use-answer-sheet";
import { useAutosave } from "./use-autosave";
import { useCriterionFocus } from "./use-criterion-focus";
import { useFormActs } from "./use-form-acts";

/** The form of an assessment: capabilities left, one of them open between, what it would come to right. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { framework, place, actions, addresses } = props;
  const { lang, capabilities } = framework;
  const { assessmentId } = place;
  const t = useTranslations("assessment");
  const criteria = useMemo(() => capabilities.flatMap((capability) => capability.criteria), [capabilities]);
  const ids = useMemo(() => criteria.map(({ id }) => id), [criteria]);
  const levels = useMemo(() => framework.levels.map(({ value }) => value), [framework]);

  const { autosave, view, isReady } = useAutosave(place);
  const sheet = useAnswerSheet(props.stored, ids, { autosave, view });
  const focus = useCriterionFocus(capabilities, { capability: props.capability, isOpen: sheet.isOpen });
  const standing = useMemo(() => standingOf(framework, sheet.values), [framework, sheet.values]);
  const reviewButton = useRef<HTMLButtonElement>(null);
  const [evidence, setEvidence] = useState(props.evidence);
  const form = useFormActs({ ids, sheet, focus, autosave, view, reviewButton, ...props });

  const conflicts = Object.keys(view.queue.conflicts);
  const carriedForward = ids.filter((id) => sheet.of(id).value !== null && sheet.isOpen(id));
  const unconfirmed = { count: carriedForward.length, first: carriedForward[0] ?? null };
  const waiting = ids.filter((id) => sheet.of(id).chosen !== sheet.of(id).value).length;
  const answered = t("answered", { count: sheet.values.size, all: ids.length });
  const rail = { capabilities, current: focus.capability.key, sheet, conflicts, lang, show: focus.showCapability };
  const levelRail = { standing, levels, sheet, lang, unconfirmed };

  return (
    <>
      <FormBar
        teamName={props.teamName}
        teamAddress={addresses.team}
        about={<AboutMenu asOf={props.asOf} framework={framework} onOpen={form.setDialog} />}
        status={
          <SaveStatus
            isReady={isReady}
            state={view.state}
            queue={view.queue}
            hasKeys={form.hasKeys}
            onOpen={focus.goTo}
          />
        }
        reviewButton={reviewButton}
        onReview={() => form.setDialog("publish")}
      />
      <div className="mx-auto grid min-h-dvh max-w-page lg:grid-cols-fill">
        <nav aria-label={t("rail.title")} className="border-r border-line pt-7 pr-3 pl-7.5 max-lg:hidden">
          <div className="sticky top-20">
            <p className="mb-3 pl-2.5 text-note text-muted">{answered}</p>
            <CapabilityRail {...rail} />
          </div>
        </nav>
        <main id="content" className="min-w-0 px-gutter pt-8 pb-28 md:px-12 max-md:pt-4">
          <div className="mx-auto max-w-191">
            <Refusals
              refusals={Object.values(view.queue.refusals)}
              statementOf={(id) => criteria.find((criterion) => criterion.id === id)?.statement ?? id}
              onDismiss={(id) => autosave?.engine.dismiss(id)}
            />
            <CapabilitySection
              framework={framework}
              capability={focus.capability}
              isReady={isReady}
              show={focus.showCapability}
              where={
                <>
                  <CapabilityMenu {...rail} />
                  <span>{answered}</span>
                </>
              }
            >
              {focus.capability.criteria.map((criterion) => (
                <CriterionEntry
                  key={criterion.id}
                  criterion={criterion}
                  lang={lang}
                  answer={sheet.of(criterion.id)}
                  last={props.last[criterion.id]}
                  conflict={view.queue.conflicts[criterion.id]}
                  hasKeys={form.hasKeys}
                  acts={form.actsOn(criterion.id)}
                  details={
                    criterion.id === focus.criterionId
                      ? {
                          ...form.details,
                          assessmentId,
                          evidence: evidence[criterion.id] ?? [],
                          evidenceActions: actions.evidence,
                          onEvidence: (items) => setEvidence({ ...evidence, [criterion.id]: items }),
                        }
                      : null
                  }
                />
              ))}
            </CapabilitySection>
          </div>
        </main>
        <aside aria-label={t("preview.aside")} className="border-l border-line pt-7 pr-gutter pb-10 pl-7 max-lg:hidden">
          <div className="sticky top-20">
            <LevelRail id="rail" {...levelRail} goTo={focus.goTo} />
            {form.hasKeys && (
              <div className="border-t border-line pt-5 pointer-coarse:hidden">
                <KeyLegend isShort />
              </div>
            )}
          </div>
        </aside>
      </div>
      <PhoneBar standing={standing} levels={levels} onLevel={() => form.setDialog("level")} onNext={form.goOn} />
      <LevelDialog
        {...levelRail}
        isOpen={form.dialog === "level"}
        onClose={form.closeDialog}
        goTo={form.leaveDialogTo}
      />
      <PublishDialog
        {...{ assessmentId, standing, lang, waiting }}
        isOpen={form.dialog === "publish"}
        onClose={form.closeDialog}
        unconfirmed={unconfirmed.count}
        settle={form.settle}
        publish={actions.publish}
        teamAddress={addresses.team}
        addressOf={form.addressOf}
        onChangeDate={() => form.setDialog("as-of")}
        onFirstMissing={() => form.leaveDialogTo(ids.find((id) => sheet.of(id).value === null) ?? focus.criterionId)}
      />
      <AsOfDialog
        assessmentId={assessmentId}
        isOpen={form.dialog === "as-of"}
        onClose={form.closeDialog}
        asOf={props.asOf}
        today={props.today}
        changeAsOf={actions.changeAsOf}
      />
      <DiscardDialog
        assessmentId={assessmentId}
        isOpen={form.dialog === "discard"}
        onClose={form.closeDialog}
        discard={actions.discard}
        teamAddress={addresses.team}
      />
      <KeysDialog
        isOpen={form.dialog === "keys"}
        onClose={form.closeDialog}
        hasKeys={form.hasKeys}
        onSwitch={form.switchKeys}
      />
    </>
  );
}

"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { changeAsOf, discardAssessment } from "@/lib/data/assessments";
import { addEvidence, removeEvidence } from "@/lib/data/evidence";
import { keepShortcuts } from "@/lib/data/preferences";
import { publishAssessment } from "@/lib/data/publish";
import { changeAsOfInput, discardInput, evidenceInput, publishInput } from "@/lib/domain/assessment-input";
import { ok } from "@/lib/domain/errors";
import { calendarDate } from "@/lib/domain/text";
import { accountAction, teamAction } from "@/lib/request/action";
import { rowId } from "@/lib/request/input";

const noDate = z.literal("").transform(() => null);
const addInput = evidenceInput.extend({ assessmentId: rowId, validUntil: z.union([noDate, calendarDate]) });
const removeInput = z.strictObject({ assessmentId: rowId, evidenceId: rowId });
const shortcutsInput = z.strictObject({ hasShortcuts: z.enum(["yes", "no"]) });

export const publish = teamAction("assessment.publish", publishInput, ({ grant }, input) =>
  publishAssessment(grant, input),
);

export const discard = teamAction("assessment.discard", discardInput, ({ grant }, input) =>
  discardAssessment(grant, input),
);

export const moveToDate = teamAction("assessment.answer", changeAsOfInput, async ({ grant }, input) => {
  const moved = await changeAsOf(grant, input);
  if (moved.ok) refresh();
  return moved;
});

export const addLink = teamAction("assessment.answer", addInput, async ({ grant }, input) => {
  const added = await addEvidence(grant, input);
  const { title, url, validUntil } = input;
  return added.ok ? ok({ ...added.value, title, url, validUntil }) : added;
});

export const removeLink = teamAction("assessment.answer", removeInput, ({ grant }, input) =>
  removeEvidence(grant, input),
);

export const switchShortcuts = accountAction(shortcutsInput, async ({ userId }, { hasShortcuts }) => {
  await keepShortcuts(userId, hasShortcuts === "yes");
  return ok(null);
});

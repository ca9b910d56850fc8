import * as z from "zod";
import { saveAnswer } from "@/lib/data/answers";
import { saveInput } from "@/lib/domain/assessment-input";
import { fail } from "@/lib/domain/errors";
import { parseInput, rowId } from "@/lib/request/input";
import { teamRoute } from "@/lib/request/route";

/** Saves one answer, made upon the revision that `If-Match` names; `X-Ascent-User` says whose it is, so that a queue never sends in another person's name. */
export const PUT = teamRoute({
  action: "assessment.answer",
  params: z.object({ org: z.string(), team: z.string(), assessment: rowId, criterion: z.string() }),
  body: z.record(z.string(), z.unknown()),
  async run({ grant, viewer, request }, { assessment, criterion }, body) {
    const author = request.headers.get("x-ascent-user");
    if (author !== null && author !== viewer.userId) return fail("unauthenticated", { reason: "otherPerson" });
    const condition = request.headers.get("if-match");
    if (condition === null) return fail("precondition-required");
    const revision = /^"(\d{1,9})"$/.exec(condition)?.[1];
    if (revision === undefined) return fail("invalid", { fields: { "If-Match": "invalid" } });
    const input = parseInput(saveInput, { ...body, criterionId: criterion, revision: Number(revision) });
    return input.ok ? saveAnswer(grant, { ...input.value, assessmentId: assessment }) : input;
  },
});

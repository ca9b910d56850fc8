import * as z from "zod";
import { answerValues } from "./answer";
import { calendarDate, httpUrl, noteText, reasonText } from "./text";

const id = z.uuid({ error: "badId" });
const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "badId")
  .max(100, "badId");

/** Starting an assessment: of a framework, as of a day. */
export const startInput = z.strictObject({ frameworkKey: key, asOf: calendarDate });

/** Moving a draft to another as-of date. */
export const changeAsOfInput = z.strictObject({ assessmentId: id, asOf: calendarDate });

/** Publishing an assessment. */
export const publishInput = z.strictObject({ assessmentId: id });

/** Discarding a draft. */
export const discardInput = z.strictObject({ assessmentId: id });

/** One write of the form: the answer as a whole, and the revision that it was made upon (0 where there was none). A reason is given exactly when the criterion is not applicable. */
export const saveInput = z
  .strictObject({
    writeId: id,
    criterionId: key,
    value: z.enum(answerValues, { error: "badAnswer" }),
    note: noteText,
    reason: reasonText.nullable(),
    confirmed: z.boolean(),
    revision: z.int().min(0),
  })
  .refine(({ value, reason }) => (value === "not-applicable") === (reason !== null), {
    error: "reasonRequired",
    path: ["reason"],
  });

/** What one write of the form holds. */
export type SaveInput = z.output<typeof saveInput>;

/** Adding evidence: a web address with a title, and perhaps the day until which it counts. */
export const evidenceInput = z.strictObject({
  criterionId: key,
  url: httpUrl,
  title: noteText.pipe(z.string().trim().min(1, "required").max(200, "tooLong")),
  validUntil: calendarDate.nullable(),
});

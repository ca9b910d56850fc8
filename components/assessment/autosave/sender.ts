import { isAnswerValue } from "@/lib/domain/answer";
import type { Theirs, Write } from "@/lib/domain/autosave-queue";
import type { Outcome } from "./outcome";

/** A refusal as the server sends it (RFC 9457), for the sentence that is shown. */
export type Problem = { code: string; reason: string | null; details: Readonly<Record<string, unknown>> };

type Sender = {
  /** The address of an assessment's answers; a criterion's id follows. */
  address: string;
  /** Whose answers these are: another person who has signed in meanwhile sends none of them. */
  userId: string;
  /** Says in the reader's language why a write was refused. */
  explain: (problem: Problem) => string;
  fetch?: typeof fetch;
};

const timeout = 10_000;

/** Sends single answers, each on the revision that it was made upon; never throws. */
export function answerSender({
  address,
  userId,
  explain,
  fetch = globalThis.fetch,
}: Sender): (write: Write) => Promise<Outcome> {
  return async ({ criterionId, revision, ...body }) => {
    try {
      const response = await fetch(`${address}/${encodeURIComponent(criterionId)}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "If-Match": `"${revision}"`, "X-Ascent-User": userId },
        body: JSON.stringify(body),
        credentials: "same-origin",
        redirect: "error",
        keepalive: true,
        signal: AbortSignal.timeout(timeout),
      });
      return outcomeOf(response.status, await response.json(), explain);
    } catch {
      return { kind: "unreachable" };
    }
  };
}

function outcomeOf(status: number, body: unknown, explain: Sender["explain"]): Outcome {
  if (status === 200) return readSaved(body) ?? { kind: "unreachable" };
  if (status === 401) return { kind: "signed-out" };
  if (status === 429 || status >= 500) return { kind: "unreachable" };
  const problem = readProblem(body);
  if (status === 412) {
    const theirs = readTheirs(problem.details);
    if (theirs !== null) return { kind: "conflict", theirs };
  }
  return { kind: "refused", reason: explain(problem) };
}

function readSaved(body: unknown): Outcome | null {
  if (!isRecord(body) || typeof body.revision !== "number" || typeof body.savedAt !== "string") return null;
  return { kind: "saved", revision: body.revision, savedAt: body.savedAt };
}

function readProblem(body: unknown): Problem {
  const { code, reason, details } = isRecord(body) ? body : {};
  return {
    code: typeof code === "string" ? code : "invalid",
    reason: typeof reason === "string" ? reason : null,
    details: isRecord(details) ? details : {},
  };
}

function readTheirs({ value, note, reason, isConfirmed, revision, by }: Problem["details"]): Theirs | null {
  if (typeof value !== "string" || !isAnswerValue(value) || typeof revision !== "number") return null;
  return {
    value,
    note: typeof note === "string" ? note : "",
    reason: typeof reason === "string" ? reason : null,
    confirmed: isConfirmed === 1,
    revision,
    by: typeof by === "string" ? by : null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

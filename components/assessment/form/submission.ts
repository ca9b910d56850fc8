import type { ErrorCode, FieldProblems } from "@/lib/domain/errors";

/** What a form knows of its last submission. */
export type Submission<T> = { readonly status: "idle" } | { readonly status: "done"; readonly value: T } | Refused;

/** Why a submission was not taken. */
export type Refused = {
  readonly status: "refused";
  readonly code: ErrorCode;
  readonly reason?: string;
  readonly fields?: FieldProblems;
  readonly details?: Readonly<Record<string, string | number | null>>;
  readonly values: Record<string, string | string[]>;
};

/** Hands a form to the server. */
export type Submit<T> = (last: Submission<T>, form: FormData) => Promise<Submission<T>>;

/** Every way in which a request can be refused, with its HTTP status. The sentences are in the catalogues under `errors`. */
export const errorStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  gone: 410,
  "precondition-failed": 412,
  "too-large": 413,
  "unsupported-type": 415,
  "precondition-required": 428,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;

/** Per field, the key of a sentence in the catalogues under `errors.fields`. */
export type FieldProblems = Readonly<Record<string, string>>;

export type Failure = {
  readonly ok: false;
  readonly code: ErrorCode;
  /** A finer key under `errors.reasons`, where the code alone does not say what to do. */
  readonly reason?: string;
  readonly fields?: FieldProblems;
  /** Facts that the sentence or the screen needs, such as who published and when. */
  readonly details?: Readonly<Record<string, string | number | null>>;
};

/** An expected outcome: a value, or a refusal that can be shown. Bugs throw instead. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A refusal with its code and, where they help, reason, fields and details. */
export const fail = (code: ErrorCode, more: Omit<Failure, "ok" | "code"> = {}): Failure => ({
  ok: false,
  code,
  ...more,
});

import type { Failure } from "./errors";

/** What a form knows of its last submission; `values` are what was typed, so that an error loses nothing. */
export type FormState<T = unknown> =
  | { readonly status: "idle" }
  | { readonly status: "done"; readonly value: T }
  | ({ readonly status: "refused"; readonly values: Record<string, string | string[]> } & Omit<Failure, "ok">);

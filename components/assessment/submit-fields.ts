import type { Action } from "@/components/form/use-form";
import type { FormState } from "@/lib/domain/form-state";

/** An action that was not done, and why. */
export type Refused = Extract<FormState, { status: "refused" }>;

/** Hands values to an action without a form; a server that cannot be reached is one more reason to be refused. */
export async function submitFields<T>(
  action: Action<T>,
  fields: Readonly<Record<string, string>>,
): Promise<Exclude<FormState<T>, { status: "idle" }>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const result = await action({ status: "idle" }, form).catch(() => null);
  if (result !== null && result.status !== "idle") return result;
  return { status: "refused", code: "unavailable", reason: "unreachable", values: {} };
}

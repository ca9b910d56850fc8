import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormState } from "@/lib/domain/form-state";

export type Action<T> = (state: FormState<T>, form: FormData) => Promise<FormState<T>>;

/**
 * A form over an action: what to submit to, what to say of the whole and of each field, and what was typed, so that an error loses nothing.
 * `typed` gives the saved value where nothing was refused.
 */
export function useForm<T>(action: Action<T>) {
  const t = useTranslations("errors");
  const [state, submit, isPending] = useActionState(action, { status: "idle" });
  const refused = state.status === "refused" ? state : null;

  function problemOf(name: string): string | undefined {
    const key = refused?.fields?.[name];
    if (key === undefined) return undefined;
    return t.has(`fields.${key}`) ? t(`fields.${key}`) : t("fields.invalid");
  }

  function typed(name: string, saved = ""): string {
    const value = refused?.values[name];
    return typeof value === "string" ? value : saved;
  }

  function typedAll(name: string): string[] {
    return [refused?.values[name] ?? []].flat();
  }

  return {
    state,
    submit,
    isPending,
    isDone: state.status === "done" && !isPending,
    problem: refused === null ? undefined : wholeProblem(refused),
    problemOf,
    /** What is wrong with the first field that is wrong, for a form whose fields are hidden. */
    firstProblem: problemOf(Object.keys(refused?.fields ?? {})[0] ?? ""),
    typed,
    typedAll,
    /** The props of a field: its name, what is wrong with it, and its value. */
    field: (name: string, saved = "") => ({ name, error: problemOf(name), defaultValue: typed(name, saved) }),
  };

  function wholeProblem({
    code,
    reason,
    details,
    fields,
  }: Extract<FormState, { status: "refused" }>): string | undefined {
    if (reason !== undefined && t.has(`reasons.${reason}`)) return t(`reasons.${reason}`, { id: details?.id ?? "" });
    return fields === undefined ? t(`codes.${code}`) : problemOf("form");
  }
}

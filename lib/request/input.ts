import * as z from "zod";
import { type Failure, fail } from "@/lib/domain/errors";

/** A form's fields as plain values: a repeated name becomes a list; files and React's own fields are left out. */
export function formValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length === 1 ? first : texts;
  }
  return values;
}

/** The values that a refused form shows again; secrets are never sent back. */
export function echo(values: Record<string, string | string[]>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|secret|token|code/i.test(name)));
}

/** Of what no form has, so many names are said back at most. */
const mostForeign = 20;

/** A refusal that names each wrong field; the first problem of a field counts. Messages are keys under `errors.fields`. */
function invalidInput(error: z.ZodError): Failure {
  const fields = new Map<string, string>();
  for (const issue of error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys.slice(0, mostForeign) : [issue.path.join(".")];
    const message = /^[a-z][a-zA-Z]+$/.test(issue.message) ? issue.message : "invalid";
    for (const name of names) if (!fields.has(name || "form")) fields.set(name || "form", message);
  }
  return fail("invalid", { fields: Object.fromEntries(fields) });
}

/** Deeper than any input of the product. */
const deepest = 32;

/** Text that PostgreSQL can keep: no NUL and no lone surrogates, anywhere in a value, and no deeper than anybody needs. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\u0000");
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1));
  if (value !== null && typeof value === "object")
    return Object.entries(value).every(([key, item]) => isStorable(key) && isStorable(item, depth + 1));
  return true;
}

/** Parses input against a schema; text that cannot be stored is refused before the schema sees it. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): { ok: true; value: T } | Failure {
  if (!isStorable(input)) return fail("invalid", { fields: { form: "unstorable" } });
  const parsed = schema.safeParse(input);
  return parsed.success ? { ok: true, value: parsed.data } : invalidInput(parsed.error);
}

/** An id of a row, as an address or a form names it. */
export const rowId = z.uuid("invalid");

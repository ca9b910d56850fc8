import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Answer, Call } from "./client";

/** The fields of a form; a list is a name that stands in it several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

type ActionCall = {
  readonly id: string;
  /** The page that the form stands on. */
  readonly path: string;
  /** What the page bound to the action: the slugs of organisation and team. */
  readonly bound: readonly unknown[];
  readonly fields: Fields;
};

/**
 * A server action as the framework's own client sends it: the arguments as JSON in part 0, of which `$K<n>` is the form whose fields
 * follow under `_<n>_`. (React's `encodeReply`; the positive controls of the matrix hold this to the truth.)
 */
export function actionCall({ id, path, bound, fields }: ActionCall): Call {
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [`_1_${name}`, one] as const),
  );
  const reply = JSON.stringify([...bound, { status: "idle" }, "$K1"]);
  return multipart({
    path,
    parts: [...parts, ["0", reply]],
    headers: { "next-action": id, accept: "text/x-component" },
  });
}

/** The same action from a page without JavaScript: the framework's hidden fields name it and what is bound to it. */
export function plainFormCall({ id, path, bound, fields }: ActionCall): Call {
  const parts = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  const hidden = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id, bound: "$@1" })],
    ["$ACTION_1:1", JSON.stringify([...bound, { status: "idle" }])],
    ["$ACTION_KEY", "k0"],
  ] as const;
  return multipart({ path, parts: [...hidden, ...parts], headers: {} });
}

type Multipart = { path: string; parts: (readonly [string, string])[]; headers: Record<string, string> };

function multipart({ path, parts, headers }: Multipart): Call {
  const boundary = `----form${randomUUID()}`;
  const body = parts.map(
    ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return {
    method: "POST",
    path,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, ...headers },
    body: `${body.join("")}--${boundary}--\r\n`,
  };
}

/** What became of a call in one word: `done`, `refused <code>`, `to <path>` for a redirect, else the status. */
export function outcomeOf({ status, headers, body }: Answer): string {
  const redirect = headers["x-action-redirect"] ?? headers.location;
  if (typeof redirect === "string") return `to ${redirect.replace(/;(push|replace)$/, "")}`;
  const state = stateOf(body);
  if (status !== 200 || state === null) return String(status);
  return state.status === "refused" ? `refused ${state.code}` : state.status;
}

/** The state that an action returned: row `n` of the stream, where row 0 says `"a":"$@n"`. Null where the body is no such stream. */
export function stateOf(body: string): z.infer<typeof formState> | null {
  const row = /"a":"\$@([0-9a-f]+)"/.exec(body)?.[1];
  const line = row === undefined ? undefined : body.split("\n").find((one) => one.startsWith(`${row}:{`));
  return line === undefined ? null : formState.parse(JSON.parse(line.slice(line.indexOf(":") + 1)));
}

const formState = z.looseObject({
  status: z.enum(["idle", "done", "refused"]),
  code: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
});

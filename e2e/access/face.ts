import type { Answer } from "./client";

/**
 * What an answer looks like but for what is fresh in every one: dates, nonces and ids, the names that were asked for, and the order in
 * which a stream sends its rows. Two answers with one face tell nothing apart.
 */
export function faceOf({ status, headers, body }: Answer, names: readonly string[]): object {
  const { date: _date, "content-length": _length, ...rest } = headers;
  const masked = maskOf(names);
  const { markup, stream } = parted(body);
  return { status, headers: masked(JSON.stringify(rest)), markup: masked(markup), rows: rowsOf(masked(stream)) };
}

function maskOf(names: readonly string[]): (text: string) => string {
  const longest = [...names].filter((name) => name !== "").sort((one, other) => other.length - one.length);
  return (text) =>
    longest
      .reduce((rest, name) => rest.replaceAll(name, "*"), text)
      .replace(/nonce[^A-Za-z]{1,6}[A-Za-z0-9+/=]+/g, "nonce")
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "*")
      .replace(/"[A-Za-z0-9_-]{21,22}"/g, '"*"');
}

const push = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** A page holds its stream in scripts, cut anywhere; an action answers with the stream alone. */
function parted(body: string): { markup: string; stream: string } {
  if (!body.startsWith("<!DOCTYPE")) return { markup: "", stream: body };
  const parts = Array.from(body.matchAll(push), ([, text = '""']): unknown => JSON.parse(text));
  return { markup: body.replace(push, ""), stream: parts.join("") };
}

// rows are numbered as they are begun and sent as they are ready
const rowsOf = (stream: string): string[] =>
  stream
    .split("\n")
    .map((row) => row.replace(/^[0-9a-f]+:/, "").replace(/\$([A-Za-z@]?)[0-9a-f]+(?=["\\:])/g, "$$$1"))
    .sort();

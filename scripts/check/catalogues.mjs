import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../settings/paths.mjs";

/** Names the messages that one language has and the other lacks, and those whose placeholders differ. */
export function catalogueProblems() {
  const [en, zh] = ["en", "zh"].map((locale) =>
    messagesOf(JSON.parse(readFileSync(path.join(root, "messages", `${locale}.json`), "utf8"))),
  );
  return [
    ...lacking(en, zh).map((key) => `zh lacks ${key}`),
    ...lacking(zh, en).map((key) => `en lacks ${key}`),
    ...[...en]
      .filter(([key, text]) => zh.has(key) && placeholders(text) !== placeholders(zh.get(key)))
      .map(([key]) => `the placeholders of ${key} differ`),
  ].join("\n");
}

function lacking(there, here) {
  return [...there.keys()].filter((key) => !here.has(key));
}

/** Every text under its full key. */
function messagesOf(catalogue, prefix = "") {
  const entries = Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : [...messagesOf(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** The names that a text is given: words after an opening brace, and rich-text tags. Plural branches repeat them. */
function placeholders(text) {
  const names = [...text.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]|<([a-zA-Z]\w*)>/g)].map(
    ([, name, tag]) => name ?? `<${tag}>`,
  );
  return [...new Set(names)].sort().join(" ");
}

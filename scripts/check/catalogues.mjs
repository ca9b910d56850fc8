import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../settings/paths.mjs";

/** Names the messages that one language has and the other lacks, and those whose placeholders differ. */
export function catalogueProblems(folder = path.join(root, "messages")) {
  const [en, zh] = ["en", "zh"].map((locale) =>
    messagesOf(JSON.parse(readFileSync(path.join(folder, `${locale}.json`), "utf8"))),
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

/** The names that a text is given and its rich-text tags; the words of its plural and select branches are none. */
function placeholders(text) {
  const names = new Set([...text.matchAll(/<([a-zA-Z]\w*)>/g)].map(([tag]) => tag));
  readMessage(text.replace(/'[{}<>][^']*'/g, ""), 0, names);
  return [...names].sort().join(" ");
}

/** Reads up to the brace that closes this message, and returns its place. */
function readMessage(text, from, names) {
  let at = from;
  while (at < text.length && text[at] !== "}") at = text[at] === "{" ? readArgument(text, at + 1, names) + 1 : at + 1;
  return at;
}

/** A number that only chooses the form of a verb is not shown: a language without such forms need not name it. */
function readArgument(text, from, names) {
  const [head, name, kind = ""] = /^\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(from)) ?? ["", "?"];
  let at = from + head.length;
  const hasBranches = ["plural", "select", "selectordinal"].includes(kind);
  while (at < text.length && text[at] !== "}") {
    at = hasBranches && text[at] === "{" ? readMessage(text, at + 1, names) + 1 : at + 1;
  }
  const isShown = !kind.startsWith("plural") || text.slice(from, at).includes("#");
  if (isShown) names.add(name);
  return at;
}

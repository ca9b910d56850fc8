import { randomBytes } from "node:crypto";

/**
 * Marks that stand in every text of one organisation and nowhere else: an answer to somebody outside that holds one has leaked.
 * `word` is written in letters that no address keeps, for an address may be repeated to whoever asked for it; `domain` marks e-mails and links.
 */
export type Canary = { readonly word: string; readonly domain: string };

/** Makes the marks of an organisation. */
export function makeCanary(color: string): Canary {
  const word = Array.from(randomBytes(6), (byte) => String.fromCodePoint(0x4e00 + byte * 16)).join("");
  return { word, domain: `${randomBytes(6).toString("hex")}.${color}.example` };
}

/** Whether a text holds a mark, however it is written: as it is, escaped for JSON or for HTML, or percent-encoded. */
export function isMarked(text: string, { word, domain }: Canary): boolean {
  const spellings = [
    word,
    encodeURIComponent(word),
    Array.from(word, (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16)}`).join(""),
    Array.from(word, (letter) => `&#${letter.codePointAt(0)};`).join(""),
    Array.from(word, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join(""),
  ];
  const lower = text.toLowerCase();
  return spellings.some((spelling) => lower.includes(spelling.toLowerCase())) || lower.includes(domain);
}

import * as z from "zod";
import { isCalendarDate, isTimeZone } from "./calendar";

// The messages are keys of sentences in the catalogues under `errors.fields`.

/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of text. */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** What no text may hold: PostgreSQL refuses NUL and halves of surrogate pairs; of the controls only tab and line break mean something. */
const unprintable = /(?![\n\t])[\p{Cc}\p{Cs}]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The name of a person, team, group, organisation or link: 1 to 80 characters on one line, in NFC, with something to see. */
export const displayName = z
  .string({ error: "required" })
  .trim()
  .normalize("NFC")
  .refine((name) => visible.test(name), { error: "required", abort: true })
  .refine((name) => !hidden.test(name), { error: "badCharacters" })
  .refine((name) => [...name].length <= 80, { error: "tooLong" });

/** A note to an answer: up to 4000 characters over any number of lines, in NFC; may be empty. */
export const noteText = z
  .string({ error: "required" })
  .transform((note) => note.replaceAll("\r\n", "\n").normalize("NFC"))
  .pipe(
    z
      .string()
      .refine((note) => !unprintable.test(note), { error: "badCharacters" })
      .refine((note) => [...note].length <= 4000, { error: "tooLong" }),
  );

/** Why a criterion does not apply: as a note, but not empty, and up to 1000 characters. */
export const reasonText = noteText.pipe(
  z
    .string()
    .trim()
    .refine((reason) => visible.test(reason), { error: "reasonRequired" })
    .refine((reason) => [...reason].length <= 1000, { error: "tooLong" }),
);

const address =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/** An e-mail address in its one canonical form: ASCII alone (so that no character merely looks like "@" or a letter), no quoted part, no list, lower case (ASVS 1.1.1, 1.3.11). */
export const emailAddress = z
  .string({ error: "required" })
  .trim()
  .refine((email) => email !== "", { error: "required", abort: true })
  .refine((email) => address.test(email) && email.length <= 254 && email.indexOf("@") <= 64, { error: "badEmail" })
  .toLowerCase();

/** The address of a page, http or https, up to 2000 characters, as it was written. */
export const httpUrl = z
  .string({ error: "required" })
  .trim()
  .refine((url) => url !== "", { error: "required", abort: true })
  .refine((url) => url.length <= 2000, { error: "tooLong", abort: true })
  .refine((url) => /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/iu.test(url) && URL.canParse(url), { error: "badUrl" });

/** A day that exists, "YYYY-MM-DD". */
export const calendarDate = z.string({ error: "required" }).refine(isCalendarDate, { error: "badDate" });

/** A zone of the IANA time zone database. */
export const timeZoneName = z.string({ error: "required" }).refine(isTimeZone, { error: "badTimeZone" });

/** The part of an address that a name becomes: folded to ASCII, at most 48 characters; where nothing is left (Chinese names) or the word is taken, it ends in the given four random characters. */
export function slugFrom(name: string, random4: string, prefix: string): string {
  const folded = Array.from(name.normalize("NFKD").toLowerCase(), (letter) => plainLetters.get(letter) ?? letter)
    .join("")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, "");
  if (folded === "") return `${prefix}-${random4}`;
  return addressWords.has(folded) ? `${folded}-${random4}` : folded;
}

/** Whether a part of an address can name an organisation, a team or a group: nothing else is asked of the database. */
export const isSlug = (text: string): boolean => text.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** Letters that Unicode does not take apart. */
const plainLetters = new Map(
  Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i" }),
);
/** Words that stand in an address where a slug could. */
const addressWords = new Set(["new", "settings", "teams", "compare", "attention", "levels"]);

const letters = new Map(
  Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i" }),
);
/** Words that stand in an address where a slug could. */
const taken = new Set(["new", "settings", "teams", "compare", "attention", "levels"]);

/** The part of an address that a name becomes: folded to ASCII, at most 48 characters; where nothing is left (Chinese names) or the word is taken, it ends in the given four random characters. */
export function slugFrom(name: string, random4: string, prefix: string): string {
  const folded = Array.from(name.toLowerCase().normalize("NFKD"), (letter) => letters.get(letter) ?? letter)
    .join("")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, "");
  if (folded === "") return `${prefix}-${random4}`;
  return taken.has(folded) ? `${folded}-${random4}` : folded;
}

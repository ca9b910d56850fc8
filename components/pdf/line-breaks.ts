const cjk = "\\u2e80-\\u2fdf\\u3005-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f";
// what may not end a line, and what may not begin one (GB/T 15834; line-break: strict)
const opening = "（《〈「『【〔［｛“‘";
const closing = "，。、；：？！）》〉」』】〕］｝”’…—～·％‰℃,.;:?!)%";
const part = new RegExp(
  `[${opening}]*(?:[${cjk}]|[^${cjk}${opening}]+?(?=[${cjk}${opening}]|$))[${closing}]*|[${opening}]+$`,
  "gu",
);
const longest = 24;
const isPlain = /^[!-~]{1,24}$/;

/**
 * Where a line may break within a word (a text without blanks), as parts with an empty one between them: an empty part is a place to break without
 * a hyphen. Between any two Chinese characters, never before what closes or after what opens; a long address or number after its signs.
 */
export function lineBreaks(word: string): string[] {
  if (isPlain.test(word)) return [word];
  const parts = (word.match(part) ?? [word]).flatMap((one) => (one.length > longest ? piecesOf(one) : [one]));
  // a pattern that lost a character must lose no text
  const whole = parts.join("") === word ? parts : [word];
  return whole.flatMap((one, place) => (place === 0 ? [one] : ["", one]));
}

function piecesOf(text: string): string[] {
  const pieces = text.match(new RegExp(`[^/?&=._-]{0,${longest}}[/?&=._-]*`, "gu")) ?? [text];
  return pieces.filter((piece) => piece !== "");
}

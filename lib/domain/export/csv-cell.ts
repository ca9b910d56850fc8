/** What a cell of a table file can hold. */
export type Cell = string | number | boolean | null;

/**
 * Text that a spreadsheet would take for a formula, or that could make one of what follows: it begins with = + - @, their full-width forms, or a
 * control character, be it behind blanks. Text that looks like one made safe counts too, so that making safe can be undone (OWASP, CSV injection).
 */
const formula = /^'*[\s\u200b-\u200f\u2060\ufeff]*[\t\r\n\0=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** A cell that a spreadsheet reads as what it is: a text that could be a formula gets an apostrophe before it, a number stays a number. */
export function safeCell(cell: Cell): Cell {
  return typeof cell === "string" && formula.test(cell) ? `'${cell}` : cell;
}

/** The text that `safeCell` was given: what an import reads back. */
export function originalText(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

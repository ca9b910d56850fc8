/** The text without what the server would refuse: control characters (but tab and line break) and halves of surrogate pairs. */
export function printable(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, "");
}

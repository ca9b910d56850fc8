/** The host that a web address leads to; nothing for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

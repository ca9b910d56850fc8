import type { Locale } from "./locale";

/** A link as it is put into other places: its address, and the language in which its small forms speak. */
export type Coded = { readonly address: string; readonly locale: Locale };

/** The address of a link's badge. */
export const badgeAddress = ({ address, locale }: Coded): string => `${address}/badge.svg${languageOf(locale)}`;

/** The address of a link's preview image. */
export const previewAddress = ({ address, locale }: Coded): string => `${address}/preview.png${languageOf(locale)}`;

/** The badge in Markdown, leading to the report. `alt` is what stands there where the badge does not. */
export function badgeMarkdown(link: Coded, alt: string): string {
  return `[![${alt.replace(/[[\]\\]/g, "\\$&")}](${badgeAddress(link)})](${link.address})`;
}

/** The badge in HTML. */
export function badgeHtml(link: Coded, alt: string): string {
  return `<a href="${escaped(link.address)}"><img src="${escaped(badgeAddress(link))}" alt="${escaped(alt)}" height="20"></a>`;
}

/** The frame for another site in HTML; `title` names it for those who listen. */
export function embedHtml({ address, locale }: Coded, title: string): string {
  const source = `${address}/embed${languageOf(locale)}`;
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="440" loading="lazy" style="border:0"></iframe>`;
}

// English is what an address speaks that says nothing
const languageOf = (locale: Locale): string => (locale === "en" ? "" : `?lang=${locale}`);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

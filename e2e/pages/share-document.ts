/** Every class that the elements of a document carry. */
export function classesOf(html: string): string[] {
  const lists = Array.from(withoutStyle(html).matchAll(/\sclass="([^"]*)"/g), ([, list = ""]) => list);
  return [...new Set(lists.flatMap((list) => unescapedHtml(list).split(/\s+/).filter(Boolean)))];
}

/** Every class that the rules of a document's stylesheet name. */
export function classesWithRules(html: string): Set<string> {
  const style = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  const names = style.matchAll(/\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/gi);
  return new Set(Array.from(names, ([, name = ""]) => unescapedCss(name)));
}

const withoutStyle = (html: string): string => html.replace(/<style[\s\S]*?<\/style>/, "");

const unescapedHtml = (text: string): string =>
  text.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const unescapedCss = (name: string): string =>
  name
    .replace(/\\([0-9a-f]{1,6}) ?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, "$1");

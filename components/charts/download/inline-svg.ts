import { fontOf, literalOf, short } from "./literal";

const paints = ["fill", "stroke"] as const;
/** What a stylesheet says of the parts of a picture, as attributes; all are inherited. */
const inherited = [
  "fill-opacity",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "paint-order",
  "text-anchor",
  "font-size",
  "font-weight",
  "letter-spacing",
] as const;

const initial: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  stroke: "none",
  "fill-opacity": "1",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  "stroke-linecap": "butt",
  "paint-order": "normal",
  "text-anchor": "start",
  "letter-spacing": "normal",
};

/** A drawing of the page as one that needs no stylesheet, at a place in a larger one; what it defines is handed over for all to use. */
export function inlineSvg(drawn: SVGSVGElement, at: DOMRect, origin: DOMRect, definitions: string[]): string {
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  // before anything is taken out: both have the same parts in the same order
  write(drawn, copy, null);
  const parts = [...drawn.querySelectorAll("*")];
  for (const [place, part] of [...copy.querySelectorAll("*")].entries()) {
    const original = parts[place];
    if (original !== undefined) write(original, part, original.parentElement);
  }
  // what leads somewhere leads nowhere from a picture
  for (const link of copy.querySelectorAll("a")) link.remove();
  for (const defs of copy.querySelectorAll("defs")) {
    definitions.push(...[...defs.children].map(textOf));
    defs.remove();
  }
  if (at.width === 0 || at.height === 0) return "";
  copy.setAttribute("x", short(at.x - origin.x));
  copy.setAttribute("y", short(at.y - origin.y));
  copy.setAttribute("width", short(at.width));
  copy.setAttribute("height", short(at.height));
  copy.setAttribute("overflow", "visible");
  return textOf(copy);
}

function write(original: Element, copy: Element, parent: Element | null): void {
  const style = getComputedStyle(original);
  const above = parent === null ? null : getComputedStyle(parent);
  const before = (name: string) => above?.getPropertyValue(name) ?? initial[name];
  for (const name of paints) {
    const value = style.getPropertyValue(name);
    if (value !== before(name)) paint(copy, name, value, Number(style.getPropertyValue(`${name}-opacity`)));
  }
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== before(name)) copy.setAttribute(name, value.replace(/px/g, ""));
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  if (parent === null || style.fontFamily !== above?.fontFamily) {
    copy.setAttribute("font-family", fontOf(style.fontFamily));
  }
  for (const name of ["class", "style", "aria-hidden", "data-index"]) copy.removeAttribute(name);
}

function paint(copy: Element, name: string, value: string, opacity: number): void {
  const reference = /^url\("?(#[^")]+)"?\)/.exec(value);
  if (value === "none" || reference !== null) {
    copy.setAttribute(name, reference === null ? value : `url(${reference[1]})`);
    return;
  }
  const literal = literalOf(value);
  copy.setAttribute(name, literal.opacity === 0 ? "none" : literal.hex);
  if (literal.opacity > 0 && literal.opacity < 1)
    copy.setAttribute(`${name}-opacity`, short(literal.opacity * opacity));
}

const textOf = (node: Element): string =>
  new XMLSerializer().serializeToString(node).replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");

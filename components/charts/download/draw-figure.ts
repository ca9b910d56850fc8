import { inlineSvg } from "./inline-svg";
import { literalOf, short } from "./literal";
import { escaped, textLines } from "./text-lines";

export type DrawnFigure = {
  readonly svg: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
};

const margin = 24;

/**
 * A figure as it is seen, in the light palette, as one drawing that needs neither stylesheet nor page: its title and sentence, the picture, the legend,
 * and at its foot of what it is. What print leaves out is left out. Everything is measured in one go, before the browser paints again.
 */
export function drawFigure(figure: HTMLElement, stamp: string): DrawnFigure | null {
  const copy = figure.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  prepare(copy, stamp);
  const stage = document.createElement("div");
  Object.assign(stage.style, { position: "fixed", top: "0", left: "-100000px", width: `${wholeWidth(figure)}px` });
  stage.append(copy);
  const root = document.documentElement;
  const theme = root.getAttribute("data-theme");
  document.body.append(stage);
  root.setAttribute("data-theme", "light");
  try {
    return draw(copy, stamp);
  } finally {
    if (theme === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
    stage.remove();
  }
}

/** As wide as it is, and what is scrolled within it besides. */
function wholeWidth(figure: HTMLElement): number {
  const scrolling = [...figure.querySelectorAll("*")].filter((part) => getComputedStyle(part).overflowX === "auto");
  const beyond = scrolling.map((part) => part.scrollWidth - part.clientWidth);
  return figure.clientWidth + Math.max(0, ...beyond);
}

function prepare(figure: HTMLElement, stamp: string): void {
  for (const part of figure.querySelectorAll('details, [class~="print:hidden"]')) part.remove();
  for (const part of figure.querySelectorAll('[class~="print:block"]')) part.classList.remove("hidden");
  const foot = document.createElement("p");
  foot.className = "mt-3 text-note text-muted";
  foot.textContent = stamp;
  figure.append(foot);
  Object.assign(figure.style, { border: "0", padding: "0" });
}

function draw(figure: HTMLElement, stamp: string): DrawnFigure {
  const origin = figure.getBoundingClientRect();
  const definitions: string[] = [];
  const parts = partsOf(figure, origin, definitions);
  const title = figure.querySelector("figcaption :is(h2, h3)")?.textContent ?? "";
  const [width, height] = [Math.ceil(origin.width) + 2 * margin, Math.ceil(origin.height) + 2 * margin];
  const page = literalOf(getComputedStyle(document.body).backgroundColor).hex;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}">`,
    `<title>${escaped(title)}</title><desc>${escaped(stamp)}</desc>`,
    `<defs>${definitions.join("")}</defs>`,
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${page}"/>`,
    ...parts,
    "</svg>",
  ].join("");
  return { svg, title, width, height };
}

function partsOf(element: Element, origin: DOMRect, definitions: string[]): string[] {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || element.classList.contains("sr-only")) return [];
  const at = element.getBoundingClientRect();
  if (element instanceof SVGSVGElement) return [inlineSvg(element, at, origin, definitions)];
  const within = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return [textLines(child, style, origin)];
    return child instanceof Element ? partsOf(child, origin, definitions) : [];
  });
  return [boxOf(style, at, origin), ...within, signOf(element, style, at, origin)];
}

/** What is cut out of the colour of an element at a place in it, such as ▲ in a cell. */
function signOf(element: Element, { color }: CSSStyleDeclaration, at: DOMRect, origin: DOMRect): string {
  const { position, clipPath, left, top } = getComputedStyle(element, "::after");
  const path = /path\("(.+)"\)/.exec(clipPath)?.[1];
  if (position !== "absolute" || path === undefined) return "";
  const x = at.x - origin.x + element.clientLeft + Number.parseFloat(left);
  const y = at.y - origin.y + element.clientTop + Number.parseFloat(top);
  return `<path transform="translate(${short(x)} ${short(y)})" fill="${literalOf(color).hex}" d="${path}"/>`;
}

const sides = ["top", "right", "bottom", "left"] as const;

/** Ground and borders of an element. */
function boxOf(style: CSSStyleDeclaration, at: DOMRect, origin: DOMRect): string {
  const [x, y] = [at.x - origin.x, at.y - origin.y];
  const ground = literalOf(style.backgroundColor);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const widths = sides.map((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)));
  const [top = 0] = widths;
  const isFramed = top > 0 && widths.every((width) => width === top);
  const fill = ground.opacity === 0 ? 'fill="none"' : `fill="${ground.hex}" fill-opacity="${ground.opacity}"`;
  const stroke = isFramed ? strokeOf(style, "top", top) : "";
  const inset = isFramed ? top / 2 : 0;
  if (isFramed && style.backgroundClip === "content-box")
    return ringed(style, { x, y, width: at.width, height: at.height }, top);
  const place = `x="${short(x + inset)}" y="${short(y + inset)}" width="${short(at.width - 2 * inset)}" height="${short(at.height - 2 * inset)}"`;
  const box = ground.opacity > 0 || isFramed ? `<rect ${place} rx="${short(radius)}" ${fill} ${stroke}/>` : "";
  return isFramed
    ? box
    : `${box}${rulesOf(style, widths, { x, y, width: at.width, height: at.height })}${treadOf(style, x, y, at.width)}`;
}

/** A colour with a ring around it, and a gap between. */
function ringed(style: CSSStyleDeclaration, { x, y, width, height }: Place, line: number): string {
  const within = line + (Number.parseFloat(style.paddingTop) || 0);
  const rect = (gap: number) =>
    `<rect x="${short(x + gap)}" y="${short(y + gap)}" width="${short(width - 2 * gap)}" height="${short(height - 2 * gap)}"`;
  const { hex, opacity } = literalOf(style.backgroundColor);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  return `${rect(within)} fill="${hex}" fill-opacity="${opacity}"/>${rect(line / 2)} rx="${short(radius)}" fill="none" ${strokeOf(style, "top", line)}/>`;
}

type Place = { x: number; y: number; width: number; height: number };

function rulesOf(style: CSSStyleDeclaration, widths: readonly number[], { x, y, width, height }: Place): string {
  return sides
    .map((side, index) => {
      const thick = widths[index] ?? 0;
      if (thick === 0) return "";
      const half = thick / 2;
      const ends = {
        top: [x, y + half, x + width, y + half],
        right: [x + width - half, y, x + width - half, y + height],
        bottom: [x, y + height - half, x + width, y + height - half],
        left: [x + half, y, x + half, y + height],
      }[side].map(short);
      const [x1, y1, x2, y2] = ends;
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${strokeOf(style, side, thick)}/>`;
    })
    .join("");
}

function strokeOf(style: CSSStyleDeclaration, side: (typeof sides)[number], width: number): string {
  const { hex, opacity } = literalOf(style.getPropertyValue(`border-${side}-color`));
  const isDashed = style.getPropertyValue(`border-${side}-style`) === "dashed";
  return `stroke="${hex}" stroke-opacity="${opacity}" stroke-width="${width}"${isDashed ? ' stroke-dasharray="3 3"' : ""}`;
}

/** The second pixel of a tread, which is drawn as a shadow within. */
function treadOf({ boxShadow }: CSSStyleDeclaration, x: number, y: number, width: number): string {
  const color = /^(.+?) 0px 1px 0px 0px inset/.exec(boxShadow.split(/,\s*(?=rgb|color|#)/).at(-1) ?? "")?.[1];
  if (color === undefined) return "";
  return `<rect x="${short(x)}" y="${short(y + 1)}" width="${short(width)}" height="1" fill="${literalOf(color).hex}"/>`;
}

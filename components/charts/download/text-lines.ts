import { fontOf, literalOf, short } from "./literal";

type Line = { text: string; left: number; right: number; top: number };

let ruler: CanvasRenderingContext2D | null | undefined;

/** The words of a text as they stand on the page, line by line, each held to its width. */
export function textLines(text: Text, style: CSSStyleDeclaration, origin: DOMRect): string {
  const { hex, opacity } = literalOf(style.color);
  const ascent = ascentOf(style);
  const look = [
    `fill="${hex}"`,
    opacity < 1 ? `fill-opacity="${opacity}"` : "",
    `font-family="${fontOf(style.fontFamily)}"`,
    `font-size="${style.fontSize.replace("px", "")}"`,
    `font-weight="${style.fontWeight}"`,
    style.fontStretch === "100%" ? "" : `font-stretch="${style.fontStretch}"`,
  ].filter((one) => one !== "");
  return linesOf(text)
    .map(({ text: words, left, right, top }) => {
      const place = `x="${short(left - origin.x)}" y="${short(top - origin.y + ascent)}"`;
      return `<text ${place} textLength="${short(right - left)}" ${look.join(" ")}>${escaped(words)}</text>`;
    })
    .join("");
}

/** A text for the inside of an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function linesOf(text: Text): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  // what is cut off on the page is cut off here
  const edge =
    text.parentElement?.closest('[class~="truncate"]')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
  for (let place = 0; place < text.data.length; place += 1) {
    const sign = text.data[place] ?? "";
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    const [rect] = range.getClientRects();
    // white space that the layout swallowed has no place
    if (rect === undefined || rect.width === 0) continue;
    const last = lines.at(-1);
    if (rect.right > edge + 1) {
      if (last !== undefined) last.text = last.text.replace(/.?…?$/u, "…");
      break;
    }
    if (last === undefined || Math.abs(last.top - rect.top) > 2) {
      if (sign.trim() !== "") lines.push({ text: sign, left: rect.left, right: rect.right, top: rect.top });
    } else {
      last.text += /\s/.test(sign) ? " " : sign;
      if (sign.trim() !== "") last.right = rect.right;
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

/** How far the letters' ground lies below the top of their line. */
function ascentOf(style: CSSStyleDeclaration): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return 0;
  ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return ruler.measureText("x").fontBoundingBoxAscent;
}

/** A colour without anything that only a browser understands: hexadecimal, and its opacity. */
export type Literal = { readonly hex: string; readonly opacity: number };

let pixel: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, Literal>();

/** What a computed colour comes to on the screen, however it is written. */
export function literalOf(color: string): Literal {
  const found = known.get(color) ?? painted(color);
  known.set(color, found);
  return found;
}

/** A font as other programs know it: without the names that its files have here. */
export function fontOf(family: string): string {
  return family
    .replaceAll('"', "")
    .replace("Instrument Sans Variable", "Instrument Sans")
    .replace("Instrument Sans Fallback", "Arial")
    .replace("Geist Mono Variable", "Geist Mono")
    .replace(/,\s*/g, ",");
}

/** A number as short as a picture needs it. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

function painted(color: string): Literal {
  pixel ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pixel) return { hex: "#000000", opacity: 1 };
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, opacity: Math.round((alpha / 255) * 1000) / 1000 };
}

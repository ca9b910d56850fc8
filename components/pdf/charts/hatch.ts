export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The 45 degree hatching of a rectangle as one path, cut off at its edges: paper knows no patterns. */
export function hatch({ x, y, width, height }: Rect, step = 4): string {
  const strokes: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const from = at <= height ? [x, y + at] : [x + at - height, y + height];
    const to = at <= width ? [x + at, y] : [x + width, y + at - width];
    strokes.push(`M${from.map(round).join(" ")}L${to.map(round).join(" ")}`);
  }
  return strokes.join("");
}

const round = (value: number): number => Math.round(value * 100) / 100;

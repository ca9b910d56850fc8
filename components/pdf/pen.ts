/** How text looks on paper; `leading` is the height of a line. */
export type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 500 | 600;
  readonly ink: string;
};

/** How a path is painted; colours are hexadecimal. */
export type Paint = {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  /** The width of the stroke. */
  readonly line?: number;
  readonly dash?: readonly [number, number];
  readonly isEvenOdd?: boolean;
  /** A path within which it is painted. */
  readonly within?: string;
};

/** Where in the width that it is given a line of text stands. */
export type Align = "left" | "middle" | "right";

/** A part of the page to draw in, in units of its own. */
export type Place = { readonly x: number; readonly y: number; readonly scale: number };

/**
 * What documents are drawn with. `x` is measured from the left margin, `y` from the top of the page, in points; `y` of the pen is where the next thing
 * goes. A drawing calls it from the top to the bottom and asks for room before it draws what must not be parted.
 */
export type Pen = {
  /** Between the margins. */
  readonly width: number;
  readonly y: () => number;
  readonly down: (height: number) => void;
  /** How much of the page is left for its parts. */
  readonly left: () => number;
  /** Begins a new page unless this height is left. */
  readonly need: (height: number) => void;
  readonly newPage: () => void;
  /** The text cut into lines of at most that width. */
  readonly lines: (text: string, style: TextStyle, width: number) => string[];
  readonly widthOf: (text: string, style: TextStyle) => number;
  /** One line, standing on its base line. */
  readonly word: (text: string, style: TextStyle, at: { x: number; baseline: number; align?: Align }) => void;
  readonly path: (d: string, paint: Paint, place?: Place) => void;
  readonly link: (url: string, at: { x: number; y: number; width: number; height: number }) => void;
};

/** Writes lines from `y` down, without moving the pen; returns their height. */
export function writeLines(
  pen: Pen,
  lines: readonly string[],
  style: TextStyle,
  { x, y, width, align = "left" }: { x: number; y: number; width?: number; align?: Align },
): number {
  const at = align === "left" || width === undefined ? x : align === "right" ? x + width : x + width / 2;
  for (const [place, line] of lines.entries())
    pen.word(line, style, { x: at, baseline: y + place * style.leading + baselineOf(style), align });
  return lines.length * style.leading;
}

/** Writes a text at the pen and moves it down, onto new pages where it is long. */
export function flow(pen: Pen, text: string, style: TextStyle, { x = 0 } = {}): void {
  for (const line of pen.lines(text, style, pen.width - x)) {
    pen.need(style.leading);
    writeLines(pen, [line], style, { x, y: pen.y() });
    pen.down(style.leading);
  }
}

/** A text in so many lines at most; one that goes on ends in an ellipsis. */
export function fitting(
  pen: Pen,
  text: string,
  style: TextStyle,
  { width, most }: { width: number; most: number },
): string[] {
  const lines = pen.lines(text, style, width);
  if (lines.length <= most) return lines;
  const whole = lines.slice(0, most - 1);
  const rest = whole.reduce((left, line) => left.slice(left.indexOf(line) + line.length), text);
  const letters = Array.from(rest.trimStart().slice(0, longestLine));
  while (letters.length > 0 && pen.widthOf(`${letters.join("")}…`, style) > width) letters.pop();
  return [...whole, `${letters.join("").trimEnd()}…`];
}

// more letters than any line holds
const longestLine = 400;

/** A name in the middle of a row's height: in one line, else smaller in two, so that it is seldom cut short. */
export function writeName(
  pen: Pen,
  text: string,
  style: TextStyle,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const isShort = pen.lines(text, style, width).length === 1;
  const own = isShort ? style : { ...style, size: style.size * 0.8, leading: height * 0.46 };
  const lines = fitting(pen, text, own, { width, most: isShort ? 1 : 2 });
  writeLines(pen, lines, own, { x, y: y + (height - lines.length * own.leading) / 2 });
}

/** A rectangle as a path, with corners of a radius. */
export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const [w, h] = [width - 2 * radius, height - 2 * radius];
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return `M${x + radius} ${y}h${w}${corner(radius, radius)}v${h}${corner(-radius, radius)}h${-w}${corner(-radius, -radius)}v${-h}${corner(radius, -radius)}Z`;
}

/** A circle as a path. */
export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** A pen for a place: paths and words in the units of a drawing. */
export function inPlace(pen: Pen, place: Place) {
  return {
    path: (d: string, paint: Paint) => d !== "" && pen.path(d, paint, place),
    word: (
      text: string,
      at: { x: number; y: number; ink: string; size?: number; isStrong?: boolean; align?: Align },
    ) => {
      const size = (at.size ?? 12) * place.scale;
      const style: TextStyle = { size, leading: size, weight: at.isStrong === true ? 600 : 400, ink: at.ink };
      const { align = "left" } = at;
      pen.word(text, style, { x: place.x + at.x * place.scale, baseline: place.y + at.y * place.scale, align });
    },
  };
}

export type Brush = ReturnType<typeof inPlace>;

const baselineOf = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * 0.86;

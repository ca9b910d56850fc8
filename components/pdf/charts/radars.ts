import { drawRadar, type RadarShape } from "@/components/charts/compare/radar";
import { colorsOf, palette, paper } from "@/components/charts/marks/palette";
import { discs } from "@/components/charts/trend/lines";
import { numberedBeside, numberedHeight, numberedNames } from "../numbered-names";
import { fitting, inPlace, type Pen, writeLines } from "../pen";
import { type } from "../type";

type Props = {
  readonly shapes: readonly RadarShape[];
  /** One for each spoke; the drawing numbers them. */
  readonly spokes: readonly { readonly name: string }[];
  readonly highest: number;
};

const size = 160;
const most = 4;
const title = 16;

/** How high the radars of so many teams are, the names of the spokes included. */
export function radarsHeight(shapes: number, spokes: number): number {
  const { side } = grid(shapes);
  return Math.ceil(shapes / most) * (title + side) + (shapes === 1 ? 0 : numberedHeight(spokes)) + 4;
}

// two rows of them fit below the teams on the first page
const sideOf = (shapes: number): number => (shapes > most ? 94 : shapes === 2 ? 160 : 126);

const grid = (shapes: number) => ({ across: Math.min(Math.max(shapes, 1), most), side: sideOf(shapes) });

/** A radar for each team, side by side on the same spokes, and what the spokes are: below them, or beside a single one. */
export function radars(pen: Pen, { shapes, spokes, highest }: Props): void {
  const { across, side } = grid(shapes.length);
  const step = across === most ? pen.width / most : side + 12;
  for (const [place, shape] of shapes.entries()) {
    const x = (place % across) * step;
    const y = pen.y() + Math.floor(place / across) * (title + side);
    const name = fitting(pen, shape.name, type.lead, { width: step - 8, most: 1 });
    writeLines(pen, name, type.lead, { x, y, width: step, align: "middle" });
    const at = { x: x + (step - side) / 2, y: y + title, scale: side / size };
    radar(pen, { shape, spokes: spokes.length, highest }, at);
  }
  const called = spokes.map(({ name }) => name);
  if (shapes.length === 1) numberedBeside(pen, called, { x: side + 40, middle: pen.y() + title + side / 2 });
  pen.down(Math.ceil(shapes.length / across) * (title + side) + 4);
  if (shapes.length !== 1) numberedNames(pen, called);
}

function radar(
  pen: Pen,
  { shape, spokes, highest }: { shape: RadarShape; spokes: number; highest: number },
  place: { x: number; y: number; scale: number },
): void {
  const { outline, strata, web, against, points, rings, names } = drawRadar({ shape, spokes, highest, size });
  const brush = inPlace(pen, place);
  if (outline !== "")
    for (const { level, d } of strata)
      brush.path(d, { fill: colorsOf(level).fill, fillOpacity: 0.5, isEvenOdd: true, within: outline });
  brush.path(web, { stroke: palette.line2 });
  if (against !== null) brush.path(against, { stroke: palette.ink, line: 1.5, dash: [4, 3] });
  brush.path(outline, { stroke: palette.ink, line: 2.5 });
  brush.path(discs(points, 3.5), { fill: palette.ink, stroke: paper, line: 1.5 });
  for (const { level, x, y } of rings)
    brush.word(String(level), { x, y, size: Math.max(9.5, 6.4 / place.scale), ink: palette.muted });
  for (const { spoke, x, y } of names)
    brush.word(String(spoke), { x, y, size: Math.max(10.5, 7.5 / place.scale), ink: palette.muted, align: "middle" });
}

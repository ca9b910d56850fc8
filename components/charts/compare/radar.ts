/** A team on the spokes: its level at each capability, null where nothing of it applies. */
export type RadarShape = {
  key: string;
  name: string;
  lang?: string | undefined;
  levels: readonly (number | null)[];
  /** What it is held against, drawn as a dashed line. */
  against?: readonly (number | null)[] | undefined;
};

type Props = { shape: Pick<RadarShape, "levels" | "against">; spokes: number; highest: number; size: number };

/** Between the outermost ring and the edge, for the numbers of the spokes. */
const margin = 20;

/** Lays a radar out in a square: the first spoke points up, the others follow the clock. */
export function drawRadar({ shape, spokes, highest, size }: Props) {
  const centre = size / 2;
  const radius = centre - margin;
  const pointOf = placed(centre, spokes);
  const levels = Array.from({ length: highest }, (_, place) => place + 1);
  const at = (spoke: number, level: number) => pointOf(spoke, (level / highest) * radius);
  const ring = (level: number) => closed(Array.from({ length: spokes }, (_, spoke) => at(spoke, level)));
  const outlineOf = (all: readonly (number | null)[]) =>
    closed(all.flatMap((level, spoke) => (level === null ? [] : [at(spoke, level)])));
  const lines = shape.levels.map((_, spoke) => `M${centre} ${centre}L${at(spoke, highest).join(" ")}`);
  return {
    /** The ground won, within which the strata are shown. */
    outline: outlineOf(shape.levels),
    /** The ground of each level, to be filled by the even-odd rule. */
    strata: levels.map((level) => ({ level, d: `${ring(level)}${ring(level - 1)}` })),
    web: `${levels.map(ring).join("")}${lines.join("")}`,
    against: shape.against === undefined ? null : outlineOf(shape.against),
    points: shape.levels.flatMap((level, spoke) => {
      if (level === null) return [];
      const [x, y] = at(spoke, level);
      return [{ x, y }];
    }),
    /** Where the levels are written, and the numbers of the spokes. */
    rings: levels.map((level) => ({ level, x: centre + 4, y: at(0, level)[1] + 4 })),
    names: shape.levels.map((_, spoke) => {
      const [x, y] = pointOf(spoke, radius + 11);
      return { spoke: spoke + 1, x, y: y + 4 };
    }),
  };
}

function placed(centre: number, spokes: number) {
  return (spoke: number, distance: number): [number, number] => {
    const angle = (spoke / spokes) * 2 * Math.PI - Math.PI / 2;
    return [round(centre + Math.cos(angle) * distance), round(centre + Math.sin(angle) * distance)];
  };
}

const closed = (points: readonly (readonly [number, number])[]): string =>
  points.length === 0 ? "" : `M${points.map((point) => point.join(" ")).join("L")}Z`;

const round = (value: number): number => Math.round(value * 100) / 100;

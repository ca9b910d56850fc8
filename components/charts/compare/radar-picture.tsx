import { paintOf } from "../marks/paint";
import { discs } from "../trend/lines";

/** A team on the spokes: its level at each capability, null where nothing of it applies. */
export type RadarShape = {
  key: string;
  name: string;
  lang?: string | undefined;
  levels: readonly (number | null)[];
  /** What it is held against, drawn as a dashed line. */
  against?: readonly (number | null)[] | undefined;
};

type Props = {
  id: string;
  shapes: readonly RadarShape[];
  /** One for each spoke; the picture numbers them. */
  spokes: readonly { key: string; name: string; lang?: string | undefined }[];
  highest: number;
};

/** Few are drawn large, many small enough for four in a row; each in its own size, so that no text is scaled. */
const sizes = { one: 240, few: 208, many: 160 } as const;
const widths = { one: "w-60", few: "w-52", many: "w-40" } as const;
/** Between the outermost ring and the edge, for the numbers of the spokes. */
const margin = 20;

/** A radar for each team, side by side on the same spokes: the ground won in the colour of its levels, within the team's line. */
export function RadarPicture({ id, shapes, spokes, highest }: Props) {
  const many = shapes.length === 1 ? "one" : shapes.length <= 3 ? "few" : "many";
  return (
    <div className="flex flex-wrap items-center gap-x-10 gap-y-4">
      <ul className="flex flex-wrap gap-x-2 gap-y-6 @narrow-picture:gap-x-6">
        {shapes.map((shape) => (
          <li key={shape.key} className={widths[many]}>
            <p lang={shape.lang} className="mb-1 truncate text-center font-medium text-ink">
              {shape.name}
            </p>
            <Radar
              id={`${id}-${shape.key}`}
              shape={shape}
              spokes={spokes.length}
              highest={highest}
              size={sizes[many]}
            />
          </li>
        ))}
      </ul>
      <ol className={`text-axis text-muted ${many === "one" ? "" : "w-full gap-x-6 @narrow-picture:columns-2"}`}>
        {spokes.map(({ key, name, lang }, place) => (
          <li key={key} className="flex gap-1.5 py-px">
            <span className="w-4 shrink-0 text-right font-number text-ink">{place + 1}</span>
            <span lang={lang}>{name}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

type RadarProps = { id: string; shape: RadarShape; spokes: number; highest: number; size: number };

function Radar({ id, shape, spokes, highest, size }: RadarProps) {
  const centre = size / 2;
  const radius = centre - margin;
  const pointOf = placed(centre, spokes);
  const levels = Array.from({ length: highest }, (_, place) => place + 1);
  const at = (spoke: number, level: number) => pointOf(spoke, (level / highest) * radius);
  const ring = (level: number) => closed(Array.from({ length: spokes }, (_, spoke) => at(spoke, level)));
  const outline = (all: readonly (number | null)[]) =>
    closed(all.flatMap((level, spoke) => (level === null ? [] : [at(spoke, level)])));
  const shown = outline(shape.levels);
  const lines = shape.levels.map((_, spoke) => `M${centre} ${centre}L${at(spoke, highest).join(" ")}`);
  const points = shape.levels.flatMap((level, spoke) => {
    if (level === null) return [];
    const [x, y] = at(spoke, level);
    return [{ x, y }];
  });
  const names = shape.levels.map((_, spoke) => pointOf(spoke, radius + 11));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has a title, a sentence and a table
    <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} className="block">
      <defs>
        <clipPath id={id}>
          <path d={shown} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        {levels.map((level) => (
          <path
            key={level}
            d={`${ring(level)}${ring(level - 1)}`}
            fillRule="evenodd"
            className={`strata ${paintOf(level).fill}`}
          />
        ))}
      </g>
      <path d={`${levels.map(ring).join("")}${lines.join("")}`} className="fill-none stroke-line-2" />
      {shape.against !== undefined && (
        <path
          d={outline(shape.against)}
          className="fill-none stroke-ink"
          strokeWidth="1.5"
          strokeDasharray="4 3"
          strokeLinejoin="round"
        />
      )}
      <path d={shown} className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round" />
      {levels.map((level) => (
        <text key={level} x={centre + 4} y={at(0, level)[1] + 4} className="halo fill-muted text-key">
          {level}
        </text>
      ))}
      <path d={discs(points, 3.5)} className="fill-ink stroke-page" strokeWidth="1.5" />
      {names.map(([x, y], spoke) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a spoke is its place
        <text key={spoke} x={x} y={y + 4} textAnchor="middle" className="fill-muted text-axis">
          {spoke + 1}
        </text>
      ))}
    </svg>
  );
}

/** The first spoke points up, the others follow the clock. */
function placed(centre: number, spokes: number) {
  return (spoke: number, distance: number): [number, number] => {
    const angle = (spoke / spokes) * 2 * Math.PI - Math.PI / 2;
    return [round(centre + Math.cos(angle) * distance), round(centre + Math.sin(angle) * distance)];
  };
}

const closed = (points: readonly (readonly [number, number])[]): string =>
  points.length === 0 ? "" : `M${points.map((point) => point.join(" ")).join("L")}Z`;

const round = (value: number): number => Math.round(value * 100) / 100;

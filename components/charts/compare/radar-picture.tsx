import { paintOf } from "../marks/paint";
import { discs } from "../trend/lines";
import { drawRadar, type RadarShape } from "./radar";

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
  const { outline, strata, web, against, points, rings, names } = drawRadar({ shape, spokes, highest, size });
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has a title, a sentence and a table
    <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} className="block">
      <defs>
        <clipPath id={id}>
          <path d={outline} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        {strata.map(({ level, d }) => (
          <path key={level} d={d} fillRule="evenodd" className={`strata ${paintOf(level).fill}`} />
        ))}
      </g>
      <path d={web} className="fill-none stroke-line-2" />
      {against !== null && (
        <path
          d={against}
          className="fill-none stroke-ink"
          strokeWidth="1.5"
          strokeDasharray="4 3"
          strokeLinejoin="round"
        />
      )}
      <path d={outline} className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round" />
      {rings.map(({ level, x, y }) => (
        <text key={level} x={x} y={y} className="halo fill-muted text-key">
          {level}
        </text>
      ))}
      <path d={discs(points, 3.5)} className="fill-ink stroke-page" strokeWidth="1.5" />
      {names.map(({ spoke, x, y }) => (
        <text key={spoke} x={x} y={y} textAnchor="middle" className="fill-muted text-axis">
          {spoke}
        </text>
      ))}
    </svg>
  );
}

import { colorsOf, palette } from "@/components/charts/marks/palette";
import { textWidth } from "./text-width";

type Props = {
  /** What the number is, "MLOps level". */
  label: string;
  /** The number, "2"; a dash where there is none. */
  value: string;
  /** The level whose colour it stands on. */
  level: number | null;
  /** Of when it is, "20 Nov 2026". */
  note: string;
  /** All of it in one sentence. */
  title: string;
};

const size = 11;
const pad = 7;
const height = 20;

/** A level as a badge for other sites: three fields whose widths need no font, for each text is held to its own. */
export function BadgePicture({ label, value, level, note, title }: Props) {
  const color = level === null ? { fill: palette.line, text: palette.ink } : colorsOf(level);
  const fields = [
    { text: label, fill: palette.ink, color: palette.page },
    { text: value, fill: color.fill, color: color.text, isBold: true },
    { text: note, fill: palette.wash, color: palette.muted },
  ];
  const placed = fields.map((field, place) => ({ ...field, x: leftOf(fields, place), width: widthOf(field) }));
  const width = leftOf(fields, fields.length);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <clipPath id="a">
        <rect width={width} height={height} rx="4" />
      </clipPath>
      <g clipPath="url(#a)">
        {placed.map(({ fill, x, width: own }) => (
          <rect key={x} x={x} width={own} height={height} fill={fill} />
        ))}
      </g>
      <rect x=".5" y=".5" width={width - 1} height={height - 1} rx="3.5" fill="none" stroke={palette.line2} />
      <g fontFamily="Arial,Helvetica,PingFang SC,Microsoft YaHei,sans-serif" fontSize={size}>
        {placed.map(({ text, color: ink, x, isBold }) => (
          <text
            key={x}
            x={x + pad}
            y="14"
            fill={ink}
            textLength={textWidth(text, size)}
            {...(isBold ? { fontWeight: 700 } : {})}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

const widthOf = ({ text }: { text: string }): number => Math.round(textWidth(text, size)) + 2 * pad;

const leftOf = (fields: readonly { text: string }[], place: number): number =>
  fields.slice(0, place).reduce((sum, field) => sum + widthOf(field), 0);

import type { ReactNode } from "react";
import { colorsOf, palette } from "@/components/charts/marks/palette";
import { textWidth } from "@/components/report/text-width";

type About = {
  name: string;
  /** Whose it is. */
  owner: string;
  asOf: string;
};

/** What the preview image of a shared document says, in words that its typefaces can write. */
type Props = About & {
  /** The level as written, and the one whose colour it stands on. */
  value: string;
  level: number | null;
  /** "Level 2 of 4", then what the level is called. */
  levelWords: string;
  levelName: string;
  /** How it came to that. */
  children: ReactNode;
};

/** The image that a messenger shows beside a link: who, which level, and how it came to that. Styles stand in the elements, for no stylesheet reaches it. */
export function PreviewPicture({ name, owner, asOf, value, level, levelWords, levelName, children }: Props) {
  return (
    <Ground>
      <Head name={name} owner={owner} asOf={asOf} />
      <div style={{ ...row, alignItems: "center", gap: 26, marginTop: 30 }}>
        <Chip value={value} level={level} size={84} />
        <div style={column}>
          <div style={{ fontSize: 38, fontWeight: 600, color: palette.ink }}>{levelWords}</div>
          <div style={{ fontSize: 28, color: palette.muted }}>{levelName}</div>
        </div>
      </div>
      {children}
    </Ground>
  );
}

/** The image of a comparison: the levels of its sides beside each other, and its answer. */
export function ComparisonPicture({
  sides,
  sentence,
  ...about
}: About & { sides: readonly { value: string; level: number | null }[]; sentence: string }) {
  return (
    <Ground>
      <Head {...about} />
      <div style={{ ...row, gap: 14, marginTop: 36 }}>
        {sides.map(({ value, level }, place) => (
          <Chip key={String(place)} value={value} level={level} size={84} />
        ))}
      </div>
      <div
        style={{ display: "block", lineClamp: 3, marginTop: 36, fontSize: 34, lineHeight: 1.35, color: palette.body }}
      >
        {sentence}
      </div>
    </Ground>
  );
}

function Head({ name, owner, asOf }: About) {
  return (
    <div style={column}>
      <div style={{ ...row, justifyContent: "space-between", alignItems: "center" }}>
        <Wordmark size={30} />
        <div style={{ fontSize: 26, color: palette.muted }}>{asOf}</div>
      </div>
      <div style={{ ...column, marginTop: 44 }}>
        <div style={{ fontSize: 28, color: palette.muted, display: "block", lineClamp: 1 }}>{owner}</div>
        <div style={{ ...title, fontSize: textWidth(name, 64) > oneLine ? 48 : 64 }}>{name}</div>
      </div>
    </div>
  );
}

/** The image of a link that shows nothing of itself: ended, asking for a passcode, or keeping something back. */
export function NeutralPicture({ words }: { words: string }) {
  return (
    <Ground>
      <div style={{ ...column, flexGrow: 1, justifyContent: "center" }}>
        <Wordmark size={84} />
        <div style={{ fontSize: 36, color: palette.muted, marginTop: 20 }}>{words}</div>
      </div>
      <div style={{ ...row, alignItems: "flex-end" }}>
        {[0, 1, 2, 3, 4].map((level) => (
          <div
            key={level}
            style={{
              ...row,
              width: 214,
              height: 44 + level * 40,
              padding: "10px 16px",
              fontSize: 26,
              fontWeight: 600,
              color: colorsOf(level).text,
              backgroundColor: colorsOf(level).fill,
            }}
          >
            {String(level)}
          </div>
        ))}
      </div>
    </Ground>
  );
}

const row = { display: "flex" } as const;
const column = { display: "flex", flexDirection: "column" } as const;
const title = {
  display: "block",
  lineClamp: 2,
  wordBreak: "break-word",
  fontWeight: 600,
  letterSpacing: "-0.018em",
  lineHeight: 1.15,
  color: palette.ink,
} as const;

/** A name wider than this takes two lines, which are set smaller. */
const oneLine = 1000;

function Ground({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        ...column,
        width: "100%",
        height: "100%",
        padding: "52px 64px 0",
        backgroundColor: palette.page,
        color: palette.body,
      }}
    >
      {children}
    </div>
  );
}

function Wordmark({ size }: { size: number }) {
  return (
    <div style={{ ...row, alignItems: "center", gap: size * 0.4 }}>
      <svg width={size * 1.3} height={size * 1.3} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M1.5 22v-4.4h3.3v-4.1h3.3V9.4h3.3V5.3h3V2h2L22.8 22h-6.2l-1.5-4.6H9.4V22Z" fill={palette.ink} />
      </svg>
      <div style={{ fontSize: size, fontWeight: 600, letterSpacing: "-0.015em", color: palette.ink }}>Ascent</div>
    </div>
  );
}

/** The number of a level on its colour; a median stands on that of the whole level below it. */
export function Chip({ value, level, size }: { value: string; level: number | null; size: number }) {
  const none = { fill: palette.page, text: palette.ink, edge: palette.muted };
  const { fill, text, edge } = level === null ? none : colorsOf(Math.floor(level));
  return (
    <div
      style={{
        ...row,
        alignItems: "center",
        justifyContent: "center",
        width: size,
        height: size,
        borderRadius: size / 6,
        border: `${Math.max(1, size / 42)}px solid ${edge}`,
        backgroundColor: fill,
        color: text,
        fontSize: size * (value.length > 2 ? 0.42 : 0.58),
        fontWeight: 600,
      }}
    >
      {value}
    </div>
  );
}

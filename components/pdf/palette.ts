/** The light tokens of the design (app/theme.css, held equal by a test): paper is always light. */
export const palette = {
  page: "#ffffff",
  wash: "#f1f4f2",
  line: "#e1e7e4",
  "line-2": "#c6d0cb",
  control: "#7c8984",
  muted: "#586660",
  body: "#24322d",
  ink: "#0e1a16",
  accent: "#2448d8",
  danger: "#b3261e",
  warn: "#855600",
} as const;

type LevelInk = { readonly fill: string; readonly text: string; readonly edge: string };

const levels = [
  { fill: "#eae8db", text: "#0f1714", edge: "#858270" },
  { fill: "#bacb8e", text: "#0f1714", edge: "#6f8147" },
  { fill: "#689a6b", text: "#0f1714", edge: "#689a6b" },
  { fill: "#237263", text: "#ffffff", edge: "#237263" },
  { fill: "#063630", text: "#ffffff", edge: "#063630" },
] as const satisfies readonly LevelInk[];

/** The inks of a level; a framework with more than five shares the highest among those above. */
export function inkOf(level: number): LevelInk {
  return levels[Math.min(level, levels.length - 1)] ?? levels[0];
}

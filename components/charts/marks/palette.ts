/** The light palette in plain values, for pictures that are drawn where no stylesheet reaches: badge, preview image, paper. A test holds it to `app/theme.css`. */
export const palette = {
  page: "#fafbfa",
  wash: "#f1f4f2",
  line: "#e1e7e4",
  line2: "#c6d0cb",
  control: "#7c8984",
  muted: "#586660",
  body: "#24322d",
  ink: "#0e1a16",
  accent: "#2448d8",
  danger: "#b3261e",
  warn: "#855600",
} as const;

/** The ground of what is printed. */
export const paper = "#ffffff";

const levels = [
  { fill: "#eae8db", text: "#0f1714", edge: "#858270" },
  { fill: "#bacb8e", text: "#0f1714", edge: "#6f8147" },
  { fill: "#689a6b", text: "#0f1714", edge: "#4a7a4e" },
  { fill: "#237263", text: "#ffffff", edge: "#237263" },
  { fill: "#063630", text: "#ffffff", edge: "#063630" },
] as const;

/** The colours of a level; a framework with more than five shares the highest among those above. */
export function colorsOf(level: number): { fill: string; text: string; edge: string } {
  return levels[Math.min(level, levels.length - 1)] ?? levels[0];
}

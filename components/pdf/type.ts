import { palette } from "@/components/charts/marks/palette";
import type { TextStyle } from "./pen";

const text = (size: number, leading: number, weight: TextStyle["weight"], ink: string): TextStyle => ({
  size,
  leading,
  weight,
  ink,
});

/** The sizes of text on paper. */
export const type = {
  title: text(24, 29, 600, palette.ink),
  headline: text(19, 24, 600, palette.ink),
  lede: text(11.5, 16.5, 400, palette.body),
  section: text(12, 16, 600, palette.ink),
  figure: text(19, 24, 500, palette.ink),
  body: text(9.5, 13.5, 400, palette.body),
  ink: text(9.5, 13.5, 400, palette.ink),
  quiet: text(9.5, 13.5, 400, palette.muted),
  lead: text(9.5, 13.5, 500, palette.ink),
  strong: text(9.5, 13.5, 600, palette.ink),
  note: text(8.5, 12, 400, palette.muted),
  axis: text(8, 10.5, 400, palette.muted),
} as const;

/** A style in another ink. */
export const inInk = (style: TextStyle, ink: string): TextStyle => ({ ...style, ink });

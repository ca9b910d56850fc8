import * as z from "zod";

/** The figures that can be saved as an image, by the names that they have on their pages. */
const figureNames = [
  "levels-over-time",
  "heatmap",
  "ladder",
  "trend",
  "capabilities",
  "steps",
  "why",
  "shape",
  "shapes",
] as const;

/** In which forms a figure is saved. */
export const figureFormats = ["png", "svg"] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** What a browser says of a figure that it saved: which, by its name, and as what. */
export const savedFigure = z.strictObject({ figure: z.enum(figureNames), format: z.enum(figureFormats) });

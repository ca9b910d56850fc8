/** The classes that paint a level; written out because Tailwind reads them from the source. */
export type LevelPaint = { fill: string; text: string; edge: string; block: string; tread: string };

const paints = [
  {
    fill: "fill-level-0",
    text: "fill-on-level-0",
    edge: "stroke-edge-0",
    block: "bg-level-0 text-on-level-0 border-edge-0",
    tread: "bg-tread-0 text-on-tread-0 border-level-0",
  },
  {
    fill: "fill-level-1",
    text: "fill-on-level-1",
    edge: "stroke-edge-1",
    block: "bg-level-1 text-on-level-1 border-edge-1",
    tread: "bg-tread-1 text-on-tread-1 border-level-1",
  },
  {
    fill: "fill-level-2",
    text: "fill-on-level-2",
    edge: "stroke-level-2",
    block: "bg-level-2 text-on-level-2 border-level-2",
    tread: "bg-tread-2 text-on-tread-2 border-level-2",
  },
  {
    fill: "fill-level-3",
    text: "fill-on-level-3",
    edge: "stroke-level-3",
    block: "bg-level-3 text-on-level-3 border-level-3",
    tread: "bg-tread-3 text-on-tread-3 border-level-3",
  },
  {
    fill: "fill-level-4",
    text: "fill-on-level-4",
    edge: "stroke-level-4",
    block: "bg-level-4 text-on-level-4 border-level-4",
    tread: "bg-tread-4 text-on-tread-4 border-level-4",
  },
] as const satisfies readonly LevelPaint[];

/** How a level is painted; a framework with more than five levels shares the highest colour among those above. */
export function paintOf(level: number): LevelPaint {
  return paints[Math.min(level, paints.length - 1)] ?? paints[0];
}

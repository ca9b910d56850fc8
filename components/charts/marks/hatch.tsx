import { paintOf } from "./paint";

/** The 45 degree hatching of a level that was passed without evidence, or, pale, is partly reached; `fill` it by `hatchFill` with the same id. */
export function Hatch({ id, level, isPale = false }: { id: string; level: number; isPale?: boolean }) {
  const paint = paintOf(level);
  return (
    <pattern id={`${id}-${level}`} patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">
      <rect width="5" height="5" fillOpacity="0.18" className={paint.fill} />
      <path d="M0.75 0V5" className={paint.edge} strokeWidth="1.25" strokeOpacity={isPale ? 0.6 : 1} />
    </pattern>
  );
}

/** The `fill` of what is hatched. */
export function hatchFill(id: string, level: number): string {
  return `url(#${id}-${level})`;
}

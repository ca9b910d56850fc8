import { paintOf } from "./paint";

/** The 45 degree hatching of a level that was passed without evidence, or is not reached yet; `fill` it by `hatchFill` with the same id. */
export function Hatch({ id, level }: { id: string; level: number }) {
  const paint = paintOf(level);
  return (
    <pattern id={`${id}-${level}`} patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">
      <rect width="5" height="5" className={`strata-stale ${paint.fill}`} />
      <line x1="0.75" y1="0" x2="0.75" y2="5" className={paint.edge} strokeWidth="1.25" />
    </pattern>
  );
}

/** The `fill` of what is hatched. */
export function hatchFill(id: string, level: number): string {
  return `url(#${id}-${level})`;
}

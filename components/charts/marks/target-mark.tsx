/** The survey triangle of a target, standing on the middle of its base at (x, y). */
export function TargetTriangle({ x, y, size = 14 }: { x: number; y: number; size?: number }) {
  const half = size / 2;
  const height = size * 0.92;
  return (
    <>
      <path
        d={`M${x} ${y - height} L${x + half} ${y} H${x - half} Z`}
        className="fill-page stroke-accent"
        strokeWidth="1.75"
        strokeLinejoin="round"
      />
      <circle cx={x} cy={y - height * 0.36} r="1.25" className="fill-accent" />
    </>
  );
}

/** The triangle of a target beside words. */
export function TargetMark() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" className="inline-block shrink-0" aria-hidden="true">
      <path d="M6 1.5 11 10.5H1Z" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
      <circle cx="6" cy="7.5" r="0.9" fill="currentColor" />
    </svg>
  );
}

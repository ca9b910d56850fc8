/** The boxes of what is still loading, in wash and still. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="late grid gap-3" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <div key={line} className="h-3 rounded-cell bg-wash odd:w-2/3 even:w-5/6" />
      ))}
    </div>
  );
}

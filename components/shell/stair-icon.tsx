type Props = { className?: string; strokeWidth?: number };

/** The levels: a stair, in the manner of the other icons. */
export function StairIcon({ className, strokeWidth = 1.5 }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M3 20h4.5v-5H12v-5h4.5V5H21" />
    </svg>
  );
}

/** Five treads and a slope make an A. */
export function Mark({ className = "size-6" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 fill-ink ${className}`} aria-hidden="true">
      <path d="M1.5 22v-4.4h3.3v-4.1h3.3V9.4h3.3V5.3h3V2h2L22.8 22h-6.2l-1.5-4.6H9.4V22Z" />
    </svg>
  );
}

/** Mark and name; `narrow` leaves the name to wider screens and keeps it for those who listen. */
export function Wordmark({ narrow = false }: { narrow?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 text-section tracking-word text-ink">
      <Mark className="size-5" />
      <span className={narrow ? "max-md:sr-only" : undefined}>Ascent</span>
    </span>
  );
}

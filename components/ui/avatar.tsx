/** The initials of a person; the name is for those who listen or point. */
export function Avatar({ name, strong = false }: { name: string; strong?: boolean }) {
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-key font-semibold ${strong ? "border-ink bg-ink text-page" : "border-line-2 bg-wash text-ink"}`}
    >
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? "")[0] ?? "",
  );
  return letters.join("").toUpperCase();
}

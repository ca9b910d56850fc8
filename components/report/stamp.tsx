/** What stands at the foot of each printed page, beside what is printed: whose it is, and of which day. */
export function Stamp({ words }: { words: string }) {
  return (
    <div aria-hidden="true" className="print-stamp">
      <p className="pt-4 text-note text-muted">{words}</p>
    </div>
  );
}

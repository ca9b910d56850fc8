/** How the preview of a document begins: whose it is, and its answer. */
export function PreviewHead({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="text-headline text-ink">{title}</p>
      <p className="text-lede">{text}</p>
    </div>
  );
}

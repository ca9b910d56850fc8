import type { ReactNode } from "react";

type Props = {
  title: string;
  children: ReactNode;
  id?: string;
  /** One computed sentence. */
  sentence?: ReactNode;
  /** At the right of the title. */
  action?: ReactNode;
  /** The first rule of a page is ink, all later ones are hairlines. */
  isFirst?: boolean;
};

/** A part of a page under its rule. */
export function Section({ title, children, id, sentence, action, isFirst = false }: Props) {
  return (
    <section id={id} className={`border-t pt-4 ${isFirst ? "border-ink" : "border-line"}`}>
      <div className="flex items-start justify-between gap-4">
        <div>
          <h2 className="text-section">{title}</h2>
          {sentence !== undefined && <p className="text-muted">{sentence}</p>}
        </div>
        {action}
      </div>
      <div className="mt-3.5">{children}</div>
    </section>
  );
}

/** A part of a document: its title in the left margin of 220, its content beside it. */
export function DocumentSection({ title, children, id, sentence, action, isFirst = false }: Props) {
  return (
    <section
      id={id}
      className={`grid gap-x-14 gap-y-3.5 border-t pt-7 pb-7 md:grid-cols-document ${isFirst ? "border-ink" : "border-line"}`}
    >
      <div>
        <h2 className="text-section">{title}</h2>
        {sentence !== undefined && <p className="text-note text-muted">{sentence}</p>}
        {action}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

import type { ReactNode } from "react";

/** `page`: the title above; `document`: the title in a left margin of 220. */
export type Layout = "page" | "document";

/** Finishes a part of a page that no script touches; parts of one page have names of their own. */
export type Still = (name: string, drawn: ReactNode) => ReactNode;

/** Leaves a part to the page. */
export const asDrawn: Still = (_, drawn) => drawn;

export type PartProps = {
  id: string;
  title: string;
  children: ReactNode;
  /** One computed sentence. */
  sentence?: ReactNode;
  /** At the right of the title. */
  action?: ReactNode;
  layout?: Layout;
  /** The first rule of a page is ink, all later ones are hairlines. */
  isFirst?: boolean;
};

/** A part of a page or document under its rule: what it is, what it says, then the thing itself. */
export function Part({ id, title, children, sentence, action, layout = "page", isFirst = false }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={partClass(layout, isFirst)}>
      <div className="flex items-start justify-between gap-4">
        <PartHead {...{ id, title, sentence, layout }} />
        {action}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

/** Title and sentence, within a section or the caption of a figure. */
export function PartHead({ id, title, sentence, layout }: Pick<PartProps, "id" | "title" | "sentence" | "layout">) {
  return (
    <div>
      <h2 id={`${id}-title`} className="text-section">
        {title}
      </h2>
      {sentence !== undefined && (
        <p className={`max-w-measure text-pretty text-muted ${layout === "document" ? "text-note" : ""}`}>{sentence}</p>
      )}
    </div>
  );
}

/** How a part stands under its rule. */
export function partClass(layout: Layout, isFirst: boolean): string {
  const rule = isFirst ? "border-ink" : "border-line";
  // a grid is not broken well between pages: on paper the parts of a page follow each other as blocks
  const grid = layout === "document" ? "gap-x-14 py-7 md:grid-cols-document" : "pt-4 print:block print:space-y-3.5";
  return `relative grid grid-cols-1 content-start gap-y-3.5 border-t ${rule} ${grid}`;
}

import type { ReactNode } from "react";

type Props = {
  title: string;
  /** Above the title: the way up, or where one is. */
  above?: ReactNode;
  /** One sentence under the title. */
  lede?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
};

/** The head of a page: its answer first. */
export function PageHead({ title, above, lede, actions }: Props) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-7 pb-7 md:flex-nowrap">
      <div className="min-w-0">
        {above !== undefined && <div className="text-muted">{above}</div>}
        <h1 className="mt-1 text-headline break-words">{title}</h1>
        {lede !== undefined && <p className="mt-1 max-w-measure text-lede">{lede}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2 md:shrink-0 print:hidden">{actions}</div>}
    </div>
  );
}

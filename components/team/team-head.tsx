import type { ReactNode } from "react";

type Props = {
  /** The way up, then what stands beside it. */
  breadcrumb: ReactNode;
  title: string;
  /** The page's answer, in one computed sentence. */
  sentence: string;
  actions?: ReactNode;
};

/** The head of a page: where it is, what it is, its answer, and what can be done. */
export function TeamHead({ breadcrumb, title, sentence, actions }: Props) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
      <div className="min-w-0">
        {breadcrumb}
        <h1 className="mt-1 text-headline break-words">{title}</h1>
        <p className="mt-1 max-w-lede text-lede">{sentence}</p>
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2 max-md:w-full print:hidden">{actions}</div>}
    </header>
  );
}

import type { ReactNode } from "react";
import { Mark } from "@/components/ui/mark";

/** A page that can only say what happened and what still works: a step that is not there, one sentence, one way on. */
export function MessagePage({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <main
      id="content"
      className="mx-auto grid w-full max-w-document content-center gap-8 px-gutter py-section not-in-data-shell:min-h-dvh in-data-shell:pt-24"
    >
      <Mark className="size-8 in-data-shell:hidden" />
      <div className="grid max-w-measure gap-4 border-t border-l border-dashed border-control pt-6 pl-6">
        <h1 className="text-headline">{title}</h1>
        <p className="text-lede">{children}</p>
        <div className="pt-2">{action}</div>
      </div>
    </main>
  );
}

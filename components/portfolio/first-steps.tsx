import type { ReactNode } from "react";

export type FirstStep = { title: string; text: string; action: ReactNode };

const rises = ["md:h-44", "max-md:ml-6 md:h-68", "max-md:ml-12 md:h-95"] as const;

/** Three treads for an empty place: those behind and the one that waits are filled, and only that one has something to press. */
export function FirstSteps({
  steps,
  current,
}: {
  steps: readonly [FirstStep, FirstStep, FirstStep];
  current: 0 | 1 | 2;
}) {
  return (
    <ol className="flex items-end max-md:flex-col max-md:items-stretch">
      {steps.map(({ title, text, action }, place) => {
        const isWon = place <= current;
        return (
          <li
            key={title}
            aria-current={place === current ? "step" : undefined}
            className={`flex-1 px-6 pt-5 pb-6 ${rises[place] ?? ""} ${isWon ? "border-t-2 border-ink bg-tread-0 text-on-tread-0" : "border-t border-l border-dashed border-control text-muted"}`}
          >
            <p className="text-figure">{place + 1}</p>
            <h2 className={`text-section ${isWon ? "text-on-tread-0" : "text-muted"}`}>{title}</h2>
            <p className="mb-3">{text}</p>
            {place === current && action}
          </li>
        );
      })}
    </ol>
  );
}

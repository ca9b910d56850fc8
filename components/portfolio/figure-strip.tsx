import Clock from "lucide-react/icons/clock";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import Link from "next/link";
import type { ReactNode } from "react";

export type KeyFigure = {
  label: string;
  value: string;
  unit?: string;
  note: ReactNode;
  /** Where what it counts stands. */
  href?: `/o/${string}`;
  /** Late or stale, with its sign. */
  tone?: "danger" | "warn" | undefined;
};

const tones = { danger: "text-danger", warn: "text-warn" } as const;

/** A strip of figures, parted by hairlines. */
export function FigureStrip({ title, figures }: { title: string; figures: readonly KeyFigure[] }) {
  return (
    <div className="overflow-hidden border-t border-ink pt-4">
      {/* the rule before the first figure of each row lies outside */}
      <dl
        aria-label={title}
        className="-ml-5.25 grid grid-cols-2 gap-y-5 md:grid-cols-4 lg:grid-cols-7 print:grid-cols-3"
      >
        {figures.map(({ label, value, unit, note, tone, href }) => (
          <div key={label} className="border-l border-line px-5 max-md:pr-2">
            <dt className="text-note font-normal text-muted">{label}</dt>
            <dd>
              {href === undefined ? (
                <span className="text-figure text-ink">{value}</span>
              ) : (
                <Link
                  href={href}
                  prefetch={false}
                  aria-label={`${label}: ${value}`}
                  className="text-figure text-ink hover:underline"
                >
                  {value}
                </Link>
              )}
              {unit !== undefined && <span className="ml-1.5 text-unit text-muted">{unit}</span>}
              <span
                className={`flex items-center gap-1.5 text-note ${tone === undefined ? "text-muted" : tones[tone]}`}
              >
                {tone === "danger" && <Clock className="size-3.5" />}
                {tone === "warn" && <TriangleAlert className="size-3.5" />}
                {note}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

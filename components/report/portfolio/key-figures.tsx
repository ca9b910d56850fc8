import type { FiguresProps } from "./content";
import { documentFigures } from "./figures";

/** What a manager asks first, each counted from stored results, in a strip parted by hairlines. */
export function DocumentFigures(props: FiguresProps) {
  const { t } = props;
  return (
    <div className="overflow-hidden border-t border-ink pt-4 pb-7">
      {/* the rule before the first figure of each row lies outside */}
      <dl
        aria-label={t("figures.title")}
        className="-ml-5.25 grid grid-cols-2 gap-y-5 md:grid-cols-3 lg:grid-cols-6 print:grid-cols-3"
      >
        {documentFigures(props).map(({ label, value, unit, note }) => (
          <div key={label} className="border-l border-line px-5 max-md:pr-2">
            <dt className="text-note font-normal text-muted">{label}</dt>
            <dd>
              <span className="text-figure text-ink">{value}</span>
              {unit !== undefined && <span className="ml-1.5 text-unit text-muted">{unit}</span>}
              <span className="block text-note text-muted">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import type { FiguresProps } from "./content";

type Figure = { label: string; value: string; unit?: string; note: string };

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
        {figuresOf(props).map(({ label, value, unit, note }) => (
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

function figuresOf({ content, t, format }: FiguresProps): Figure[] {
  const { teams, assessed, median, medianBefore, high, overdue, cadenceDays, met, stale, provisional } =
    content.figures;
  const ofAssessed = t("figures.of", { all: format.number(assessed) });
  const since = (now: number | null, before: number | null) => {
    if (now === null || before === null) return t("figures.noBefore");
    return now === before ? t("figures.same") : t("figures.from", { before: format.number(before) });
  };
  return [
    {
      label: t("figures.assessed"),
      value: format.number(assessed),
      unit: t("figures.of", { all: format.number(teams) }),
      note: teams === assessed ? t("figures.allAssessed") : t("figures.notAssessed", { count: teams - assessed }),
    },
    {
      label: t("figures.median"),
      value: median === null ? "–" : format.number(median),
      note: since(median, medianBefore),
    },
    {
      label: t("figures.high", { level: high.level }),
      value: format.number(high.now),
      unit: ofAssessed,
      note: since(high.now, high.before),
    },
    {
      label: t("figures.overdue"),
      value: format.number(overdue),
      unit: ofAssessed,
      note: t(overdue === 0 ? "figures.inTime" : "figures.cadence", { days: cadenceDays }),
    },
    {
      label: t("figures.fresh"),
      value: met === 0 ? "–" : format.percent((met - stale) / met),
      note: stale === 0 ? t("figures.noStale") : t("figures.stale", { count: stale }),
    },
    {
      label: t("figures.provisional"),
      value: format.number(provisional),
      note: t(provisional === 0 ? "figures.complete" : "figures.incomplete"),
    },
  ];
}

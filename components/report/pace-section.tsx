import { PaceSign } from "@/components/charts/marks/pace-sign";
import { drawPace } from "@/components/charts/pace-drawing";
import { PacePicture } from "@/components/charts/pace-picture";
import { type Layout, Part } from "@/components/charts/part";
import type { ReportProps } from "./content";
import { expectationWords, paceWords } from "./pace-sentences";

/** How fast the team moves, when its target or the next level is expected, and whether that is in time. */
export function PaceSection({ content, t, format, layout = "page" }: ReportProps & { layout?: Layout }) {
  const { pace, target, series } = content;
  if (target === null && pace.outlook.kind === "top") return null;
  const aim = pace.state === "reached" ? null : target;
  const expected = pace.expected.find(({ level }) => aim === null || level === aim.level) ?? null;
  const drawing = drawPace({
    today: series.today,
    expected,
    target: aim?.day ?? null,
    labels: {
      now: t("trend.today"),
      expected: t("pace.expectedMark", { level: expected?.level ?? 0 }),
      target: t("pace.targetMark", { level: aim?.level ?? 0 }),
    },
    format,
  });
  return (
    <Part id="pace" title={t("pace.title")} sentence={paceWords({ content, t, format })} layout={layout}>
      {pace.state !== null && (
        <p className={layout === "document" ? "text-note" : ""}>
          <PaceSign state={pace.state}>{t(`pace.states.${pace.state}`)}</PaceSign>
        </p>
      )}
      {drawing !== null && (
        <div className="mt-2">
          <PacePicture drawing={drawing} />
        </div>
      )}
      {expected !== null && <p className="mt-1.5 text-note text-muted">{expectationWords(expected, { t, format })}</p>}
      {target?.from !== undefined && (
        <p className="mt-1 text-note text-muted">
          {target.from.kind === "group"
            ? t("pace.fromGroup", {
                level: target.level,
                date: format.date(target.day, "long"),
                group: target.from.group,
              })
            : t("pace.fromOrganization", { level: target.level, date: format.date(target.day, "long") })}
        </p>
      )}
    </Part>
  );
}

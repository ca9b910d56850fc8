import { LevelChip } from "@/components/charts/marks/level-chip";
import { type Layout, Part } from "@/components/charts/part";
import type { ReadingRow, ReportProps } from "./content";
import type { Translate } from "./text";

/** The indicative readings in other frameworks, with what holds each back; those are published in English only. */
export function ReadingsSection({ content, t, layout = "page" }: ReportProps & { layout?: Layout }) {
  if (content.readings.length === 0) return null;
  return (
    <Part id="readings" title={t("readings.title")} sentence={t("readings.sentence")} layout={layout}>
      <ul>
        {content.readings.map((reading) => (
          <li key={reading.key} className="border-b border-line py-3 first:pt-0">
            <Reading reading={reading} t={t} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Reading({ reading, t }: { reading: ReadingRow; t: Translate }) {
  const { name, level, levelName, highest, provisional, heldBackBy } = reading;
  const words = level === null ? t("noLevel") : t("readings.level", { level, highest });
  return (
    <>
      <div className="flex items-start gap-3">
        <LevelChip level={level} provisional={provisional} />
        <div>
          <h3 lang="en" className="font-medium">
            {name}
          </h3>
          <p className="text-note text-muted">
            {words}
            {levelName !== null && (
              <>
                {" · "}
                <span lang="en">{levelName}</span>
              </>
            )}
            {provisional && ` · ${t("readings.provisional")}`}
          </p>
        </div>
      </div>
      {heldBackBy.length > 0 && (
        <details className="group mt-2 pl-8.5">
          <summary className="inline-flex list-none items-center gap-2 text-note text-muted hover:text-ink">
            <span className="text-key group-open:rotate-90">▶</span>
            {t("readings.heldBack", { count: heldBackBy.length })}
          </summary>
          <ul lang="en" className="mt-1 grid max-w-measure gap-1 text-note">
            {heldBackBy.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

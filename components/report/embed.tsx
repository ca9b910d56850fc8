import type { LevelsDrawing } from "@/components/charts/levels/drawing";
import { LevelsOverTimePicture } from "@/components/charts/levels/levels-over-time-picture";
import { LevelChip } from "@/components/charts/marks/level-chip";
import type { TrendDrawing } from "@/components/charts/trend/drawing";
import { TrendPicture } from "@/components/charts/trend/trend-picture";
import { Mark } from "@/components/ui/mark";
import { Sides } from "./comparison/sides";
import type { Side } from "./comparison/told";
import type { Translate } from "./text";

type EmbedPicture = { kind: "trend"; drawing: TrendDrawing } | { kind: "levels"; drawing: LevelsDrawing };

type Props = {
  name: string;
  /** Whose it is and of which day. */
  above: string;
  sentence: string;
  /** The level of a team; nothing where the sentence speaks of many. */
  level: { value: number | null; isProvisional: boolean } | null;
  /** Null where there is nothing to draw. */
  picture: ({ sentence: string } & EmbedPicture) | null;
  /** What a comparison sets beside each other. */
  sides: readonly Side[];
  /** "Live, read only". */
  status: string;
  /** Where the whole report stands. */
  href: string;
  t: Translate;
};

/** A report small enough to stand on somebody else's page: it takes the size of its frame, and the picture goes where the frame is too low for it. */
export function ReportEmbed({ name, above, sentence, level, picture, sides, status, href, t }: Props) {
  return (
    <main className="embed">
      <div>
        <p className="flex flex-wrap justify-between gap-x-4 text-note text-muted">
          <span>{above}</span>
          <span>{status}</span>
        </p>
        <h1 className="mt-1 flex items-center gap-2.5 text-section">
          {level !== null && (
            <LevelChip
              level={level.value}
              provisional={level.isProvisional}
              label={level.value === null ? t("noLevel") : t("level", { level: level.value })}
            />
          )}
          {name}
        </h1>
        <p className="mt-1 max-w-measure text-pretty">{sentence}</p>
      </div>
      {sides.length > 0 && (
        <div className="flex-1">
          <Sides sides={sides} t={t} />
        </div>
      )}
      {picture !== null && (
        <div role="img" aria-label={picture.sentence} className="embed-picture">
          {picture.kind === "trend" ? (
            <TrendPicture drawing={picture.drawing} layout="document" />
          ) : (
            <LevelsOverTimePicture id="embed" drawing={picture.drawing} layout="document" />
          )}
        </div>
      )}
      <p className="flex items-center justify-between gap-4 text-note text-muted">
        <span className="inline-flex items-center gap-1.5 text-ink">
          <Mark className="size-4" />
          Ascent
        </span>
        <a href={href} target="_blank" rel="noopener" className="underline underline-offset-3 hover:text-ink">
          {t("embed.open")}
        </a>
      </p>
    </main>
  );
}

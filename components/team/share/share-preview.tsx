import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { Part } from "./reader-sees";

/** A part of the document, as the reader's document draws it; it stands there while all that it needs is seen and nothing that it lacks. */
type PreviewPart = {
  readonly key: string;
  readonly needs?: readonly Part[];
  readonly lacks?: readonly Part[];
  readonly drawn: ReactNode;
  /** Drawn with the first of something alone. */
  readonly shortened?: Shortened;
};

type Shortened =
  | { readonly of: "teams"; readonly count: number }
  | { readonly of: "criteria"; readonly count: number; readonly all: number };

/** The document in parts, in their order; what is missing is not drawn in small. */
export type PreviewParts = readonly PreviewPart[];

/** What the reader gets, drawn small; it obeys the switches, and says where it is shorter than the document. */
export function SharePreview({ parts, seen }: { parts: PreviewParts | null; seen: ReadonlySet<Part> }) {
  const t = useTranslations("share");
  const isSeen = (part: Part) => seen.has(part);
  const drawn = (parts ?? []).filter(({ needs = [], lacks = [] }) => needs.every(isSeen) && !lacks.some(isSeen));
  const shortened = new Map(drawn.flatMap(({ shortened: one }) => (one === undefined ? [] : [[one.of, one] as const])));
  return (
    <div className="grid content-start gap-3 lg:border-l lg:border-line lg:pl-7">
      <p className="text-note text-muted">{t("preview")}</p>
      <section
        aria-label={t("previewOf")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-preview overflow-y-auto rounded-panel border border-line-2 bg-page"
      >
        {parts === null ? (
          <p className="late p-4 text-note text-muted">{t("previewLoading")}</p>
        ) : (
          <div inert className="reduced grid gap-6 p-5">
            {drawn.map((part) => (
              <Fragment key={part.key}>{part.drawn}</Fragment>
            ))}
          </div>
        )}
      </section>
      {[...shortened.values()].map((one) => (
        <p key={one.of} className="text-note text-muted">
          {one.of === "teams" ? t("previewTeams", one) : t("previewCriteria", one)}
        </p>
      ))}
      <p className="text-note text-muted">{t("previewNote")}</p>
    </div>
  );
}

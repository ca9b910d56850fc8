import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The parts of a report that can be kept out. */
export type HiddenPart = "capabilities" | "gap" | "readings";

/** The report in parts, as the reader's document draws them. */
export type PreviewParts = { level: ReactNode } & Record<HiddenPart, ReactNode>;

/** What the reader gets, drawn small; it obeys the switches. */
export function SharePreview({ parts, hidden }: { parts: PreviewParts | null; hidden: ReadonlySet<HiddenPart> }) {
  const t = useTranslations("share");
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
            {parts.level}
            {!hidden.has("capabilities") && parts.capabilities}
            {!hidden.has("gap") && parts.gap}
            {!hidden.has("readings") && parts.readings}
          </div>
        )}
      </section>
      <p className="text-note text-muted">{t("previewNote")}</p>
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Part } from "./reader-sees";

/** The report in parts, as the reader's document draws them; what is missing is not drawn in small. */
export type PreviewParts = { level: ReactNode } & Partial<Record<Part, ReactNode>>;

const order = ["capabilities", "gap", "readings"] as const satisfies readonly Part[];

/** What the reader gets, drawn small; it obeys the switches. */
export function SharePreview({ parts, seen }: { parts: PreviewParts | null; seen: ReadonlySet<Part> }) {
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
            {order.map((part) => (seen.has(part) ? parts[part] : null))}
          </div>
        )}
      </section>
      <p className="text-note text-muted">{t("previewNote")}</p>
    </div>
  );
}

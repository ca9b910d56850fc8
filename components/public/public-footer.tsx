import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

type Words = (key: "footer.licence" | "footer.levels") => string;

/** The foot of the public pages; the theme is a choice that the page brings along. */
export function PublicFooter({ t, theme }: { t: Words; theme: ReactNode }) {
  return (
    <footer className="mx-auto mt-14 flex max-w-page flex-wrap items-center justify-between gap-4 border-t border-line px-gutter py-7 text-note text-muted max-md:px-4">
      <p>{`Ascent · ${t("footer.licence")}`}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <TextLink href="/levels">{t("footer.levels")}</TextLink>
        <div className="print:hidden">{theme}</div>
      </div>
    </footer>
  );
}

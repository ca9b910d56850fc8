import { TextLink } from "@/components/ui/text-link";

type Words = (key: "footer.licence" | "footer.levels" | "stack") => string;

/** The foot of the public pages. */
export function PublicFooter({ t }: { t: Words }) {
  return (
    <footer className="mx-auto mt-14 flex max-w-page flex-wrap justify-between gap-4 border-t border-line px-gutter py-7 text-note text-muted max-md:px-4">
      <p>{t("stack")}</p>
      <TextLink href="/levels">{t("footer.levels")}</TextLink>
    </footer>
  );
}

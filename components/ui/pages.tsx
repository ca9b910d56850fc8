import { useTranslations } from "next-intl";
import { buttonClass } from "./button";

type Props = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** Of which list, where a screen has several. */
  of?: string;
};

/** The way through a list that is longer than a page; nothing for a short one. */
export function Pages({ page, pages, hrefOf, of }: Props) {
  const t = useTranslations("common");
  if (pages < 2) return null;
  return (
    <nav
      aria-label={[...(of === undefined ? [] : [of]), t("pageOf", { page, pages })].join(" · ")}
      className="mt-4 flex items-center gap-3 print:hidden"
    >
      {page > 1 && (
        <a href={hrefOf(page - 1)} className={buttonClass()}>
          {t("previousPage")}
        </a>
      )}
      {page < pages && (
        <a href={hrefOf(page + 1)} className={buttonClass()}>
          {t("nextPage")}
        </a>
      )}
      <span className="text-muted">{t("pageOf", { page, pages })}</span>
    </nav>
  );
}

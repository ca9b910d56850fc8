import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";

/** The way up from a page, then what stands beside it: dates, states. */
export function Breadcrumb<T extends string>({
  links,
  children,
}: {
  links: { label: string; href: Route<T> }[];
  children?: ReactNode;
}) {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumb")} className="flex flex-wrap items-center gap-x-2 wrap-anywhere text-muted">
      {links.map(({ label, href }, place) => (
        <Fragment key={href}>
          {place > 0 && <span aria-hidden="true">›</span>}
          <Link href={href} className="touch hover:text-ink hover:underline">
            {label}
          </Link>
        </Fragment>
      ))}
      {children !== undefined && (
        <>
          <span aria-hidden="true">›</span>
          <span>{children}</span>
        </>
      )}
    </nav>
  );
}

"use client";

import LayoutGrid from "lucide-react/icons/layout-grid";
import Users from "lucide-react/icons/users";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { StairIcon } from "./stair-icon";
import { type OrganizationChoice, useOrganization } from "./use-organization";

type Props = { organizations: readonly OrganizationChoice[]; place: "top" | "foot" };

const looks = {
  top: {
    nav: "flex self-stretch gap-5.5 max-md:hidden",
    link: "flex items-center border-b-2 pt-0.5 font-medium",
    here: "border-ink text-ink",
    elsewhere: "border-transparent text-muted hover:text-ink",
  },
  foot: {
    nav: "fixed inset-x-0 bottom-0 z-10 grid h-14.5 grid-cols-3 border-t border-line bg-sheet group-has-data-own-bars:hidden md:hidden print:hidden",
    link: "grid place-content-center justify-items-center gap-1 text-key font-medium",
    here: "text-ink font-semibold",
    elsewhere: "text-muted",
  },
} as const;

/** The places of an organisation: in the top bar, on a phone at the foot. */
export function MainNav({ organizations, place }: Props) {
  const t = useTranslations("shell");
  const organization = useOrganization(organizations);
  const slug = organization?.slug;
  return (
    <nav aria-label={place === "top" ? t("places") : t("placesAtFoot")} className={looks[place].nav}>
      {slug !== undefined && (
        <>
          <Place at={place} href={`/o/${slug}`} label={t("portfolio")} icon={LayoutGrid} isRoot />
          <Place at={place} href={`/o/${slug}/teams`} label={t("teams")} icon={Users} />
        </>
      )}
      <Place at={place} href="/levels" label={t("levels")} icon={StairIcon} />
    </nav>
  );
}

type PlaceProps<T extends string> = {
  at: keyof typeof looks;
  href: Route<T>;
  label: string;
  icon: ComponentType<{ className: string; strokeWidth: number }>;
  /** Whether other places lie below its address. */
  isRoot?: boolean;
};

function Place<T extends string>({ at, href, label, icon: Icon, isRoot = false }: PlaceProps<T>) {
  const path = usePathname();
  const current = path === href ? "page" : !isRoot && path.startsWith(`${href}/`) ? "true" : undefined;
  const look = looks[at];
  return (
    <Link
      href={href}
      {...(current === undefined ? {} : { "aria-current": current })}
      className={`${look.link} ${current === undefined ? look.elsewhere : look.here}`}
    >
      {at === "foot" && <Icon className="size-5" strokeWidth={1.5} />}
      {label}
    </Link>
  );
}

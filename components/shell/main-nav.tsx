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
  const path = usePathname();
  const organization = useOrganization(organizations);
  const home = organization === null ? null : (`/o/${organization.slug}` as const);
  const look = looks[place];
  const items: {
    href: Route;
    label: string;
    icon: ComponentType<{ className: string; strokeWidth: number }>;
    isHere: boolean;
  }[] = [
    ...(home === null
      ? []
      : [
          { href: home, label: t("portfolio"), icon: LayoutGrid, isHere: path === home },
          { href: `${home}/teams` as const, label: t("teams"), icon: Users, isHere: path.startsWith(`${home}/teams`) },
        ]),
    { href: "/levels", label: t("levels"), icon: StairIcon, isHere: path.startsWith("/levels") },
  ];
  return (
    <nav aria-label={place === "top" ? t("places") : t("placesAtFoot")} className={look.nav}>
      {items.map(({ href, label, icon: Icon, isHere }) => (
        <Link
          key={href}
          href={href}
          {...(isHere ? { "aria-current": "page" as const } : {})}
          className={`${look.link} ${isHere ? look.here : look.elsewhere}`}
        >
          {place === "foot" && <Icon className="size-5" strokeWidth={1.5} />}
          {label}
        </Link>
      ))}
    </nav>
  );
}

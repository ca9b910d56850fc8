"use client";

import Check from "lucide-react/icons/check";
import ChevronDown from "lucide-react/icons/chevron-down";
import Plus from "lucide-react/icons/plus";
import Settings from "lucide-react/icons/settings";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item";
import { type OrganizationChoice, useOrganization } from "./use-organization";

/** The name of the organisation one is in; behind it the others, its settings and a new one. */
export function OrganizationSwitcher({ organizations }: { organizations: readonly OrganizationChoice[] }) {
  const t = useTranslations("shell");
  const current = useOrganization(organizations);
  return (
    <Menu
      button={
        <>
          <span className="sr-only">{t("organization")}</span>
          <span className="max-w-48 truncate max-md:max-w-40">{current?.name ?? t("noOrganization")}</span>
          <ChevronDown className="size-3.5 text-muted" />
        </>
      }
    >
      {organizations.map(({ slug, name }) => (
        <Link key={slug} href={`/o/${slug}`} className={menuItemClass}>
          <Check className={slug === current?.slug ? undefined : "invisible"} />
          <span className="min-w-0 truncate">{name}</span>
        </Link>
      ))}
      <div className="mt-1 border-t border-line pt-1">
        {current !== null && (
          <Link href={`/o/${current.slug}/${current.settings}`} className={menuItemClass}>
            <Settings />
            {t("settings")}
          </Link>
        )}
        <Link href="/organizations/new" className={menuItemClass}>
          <Plus />
          {t("newOrganization")}
        </Link>
      </div>
    </Menu>
  );
}

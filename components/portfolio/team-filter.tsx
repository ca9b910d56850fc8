import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { pillClass } from "@/components/ui/pill";
import { QueryForm } from "./controls/query-form";

type Props = {
  /** The portfolio's own address. */
  action: `/o/${string}`;
  search: string;
  /** What else the address says and goes on saying. */
  kept: Readonly<Record<string, string>>;
  /** What narrows the teams, and where taking it off leads. */
  set: readonly { label: string; href: `/o/${string}` }[];
  /** What is on or off. */
  switches: readonly { label: string; isOn: boolean; href: `/o/${string}` }[];
  menus: ReactNode;
  columns: ReactNode;
  /** How many teams fit. */
  total: number;
};

/** Finds teams by name and by what they need; all of it is in the address. */
export function TeamFilter({ action, search, kept, set, switches, menus, columns, total }: Props) {
  const t = useTranslations("portfolio.table");
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2 print:hidden">
      <QueryForm action={action} kept={kept} className="flex items-center gap-2 max-md:w-full">
        <span className="relative flex items-center max-md:flex-1">
          <Search className="pointer-events-none absolute left-2.5 text-muted" />
          <input
            key={search}
            type="search"
            name="q"
            defaultValue={search}
            maxLength={80}
            aria-label={t("filter")}
            placeholder={t("filter")}
            className="h-control w-full rounded-control border border-control bg-sheet pr-2.5 pl-8.5 max-md:text-lede"
          />
        </span>
        <Button type="submit">{t("apply")}</Button>
      </QueryForm>
      {menus}
      {switches.map(({ label, isOn, href }) => (
        <Pill key={label} href={href} label={label} isOn={isOn} name={isOn ? `${t("clear")}: ${label}` : label} />
      ))}
      {set.map(({ label, href }) => (
        <Pill key={label} href={href} label={label} isOn name={`${t("clear")}: ${label}`} />
      ))}
      <span className="ml-auto flex items-center gap-3">
        {columns}
        <span className="text-note text-muted">{t("count", { total })}</span>
      </span>
    </div>
  );
}

function Pill({ href, label, isOn, name }: { href: `/o/${string}`; label: string; isOn: boolean; name: string }) {
  return (
    <Link href={href} scroll={false} prefetch={false} aria-label={name} className={`max-w-60 ${pillClass(isOn)}`}>
      <span className="truncate">{label}</span>
      {isOn && <X className="size-3.5" />}
    </Link>
  );
}

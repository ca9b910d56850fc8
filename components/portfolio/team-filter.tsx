import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { pillClass } from "@/components/ui/pill";

type Props = {
  /** The portfolio's own address. */
  action: `/o/${string}`;
  search: string;
  /** What else the address says and goes on saying. */
  kept: Readonly<Record<string, string>>;
  /** Where taking the search off leads. */
  clearHref: `/o/${string}`;
  /** The group that is looked at, by name, and where taking it off leads. */
  group: { name: string; clearHref: `/o/${string}` } | null;
  /** How many teams fit; null where it stands elsewhere. */
  total: number | null;
};

/** Finds teams by name; what is set stands beside it and is taken off there. All of it is in the address. */
export function TeamFilter({ action, search, kept, clearHref, group, total }: Props) {
  const t = useTranslations("portfolio.table");
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2 print:hidden">
      <Form action={action} scroll={false} className="flex items-center gap-2 max-md:w-full">
        <span className="relative flex items-center max-md:flex-1">
          <Search className="pointer-events-none absolute left-2.5 text-muted" />
          <input
            type="search"
            name="q"
            defaultValue={search}
            maxLength={80}
            aria-label={t("filter")}
            placeholder={t("filter")}
            className="h-control w-full rounded-control border border-control bg-sheet pr-2.5 pl-8.5 max-md:text-lede"
          />
        </span>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit">{t("apply")}</Button>
      </Form>
      {search !== "" && <Chip href={clearHref} label={search} clear={t("clear")} />}
      {group !== null && <Chip href={group.clearHref} label={group.name} clear={t("clear")} />}
      {total !== null && <span className="ml-auto text-note text-muted">{t("count", { total })}</span>}
    </div>
  );
}

function Chip({ href, label, clear }: { href: `/o/${string}`; label: string; clear: string }) {
  return (
    <Link href={href} scroll={false} aria-label={`${clear}: ${label}`} className={`max-w-60 ${pillClass(true)}`}>
      <span className="truncate">{label}</span>
      <X className="size-3.5" />
    </Link>
  );
}

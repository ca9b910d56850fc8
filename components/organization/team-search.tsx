import Search from "lucide-react/icons/search";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { pillClass } from "@/components/ui/pill";
import { type TeamListQuery, teamListAddress } from "@/lib/domain/team-list-query";

type Props = { organization: string; query: TeamListQuery };

/** Finds a team by its name or its group's; the archived ones are kept apart. */
export function TeamSearch({ organization, query }: Props) {
  const t = useTranslations("organization.teams");
  const { search, isArchived } = query;
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-ink pt-4 pb-3">
      <search>
        <form action={`/o/${organization}/teams`} className="relative">
          {isArchived && <input type="hidden" name="archived" value="1" />}
          <Search className="pointer-events-none absolute inset-y-0 left-2.5 my-auto size-4 text-muted" />
          <input
            type="search"
            name="q"
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={search}
            className="h-control w-60 rounded-control border border-control bg-sheet pr-2.5 pl-8 text-ink max-md:w-full max-md:text-lede"
          />
        </form>
      </search>
      <Link
        href={`/o/${organization}/teams${teamListAddress({ search, isArchived: !isArchived, page: 1 })}`}
        className={pillClass(isArchived)}
        {...(isArchived ? { "aria-current": "true" as const } : {})}
      >
        {t("archived")}
        {isArchived && <span aria-hidden="true">×</span>}
      </Link>
    </div>
  );
}

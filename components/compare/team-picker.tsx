import Plus from "lucide-react/icons/plus";
import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { pillClass } from "@/components/ui/pill";

type Href = `/o/${string}`;

type Props = {
  /** Where the search is sent to, and what the address goes on saying. */
  action: Href;
  kept: Readonly<Record<string, string>>;
  search: string;
  /** The compared teams; their addresses leave them out. */
  chosen: readonly { name: string; href: Href }[];
  /** Teams that can be added; their addresses take them in. */
  found: readonly { name: string; groupName: string | null; href: Href }[];
  /** How many more fit the search. */
  more: number;
  isFull: boolean;
};

/** The teams of a comparison, each taken out where it stands, and others to add; all of it is in the address. */
export function TeamPicker({ action, kept, search, chosen, found, more, isFull }: Props) {
  const t = useTranslations("compare.teams");
  return (
    <div className="mb-7 grid gap-3 print:hidden">
      {chosen.length > 0 && (
        <ul aria-label={t("chosen")} className="flex flex-wrap gap-2">
          {chosen.map(({ name, href }) => (
            <li key={href} className="min-w-0">
              <Link
                href={href}
                scroll={false}
                aria-label={t("remove", { name })}
                className={`max-w-60 ${pillClass(true)}`}
              >
                <span className="truncate">{name}</span>
                <X className="size-3.5" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p className="text-muted">{t("full")}</p>
      ) : (
        <details open={chosen.length < 2 || search !== ""} className="group" data-closed-in-print>
          <summary className="inline-flex min-h-7 list-none items-center gap-2 text-accent hover:underline">
            <Plus className="group-open:rotate-45" />
            {t("find")}
          </summary>
          <div className="mt-3 grid gap-3">
            <Form action={action} scroll={false} className="flex items-center gap-2">
              <span className="relative flex w-full max-w-form items-center">
                <Search className="pointer-events-none absolute left-2.5 text-muted" />
                <input
                  key={search}
                  type="search"
                  name="find"
                  defaultValue={search}
                  maxLength={80}
                  aria-label={t("find")}
                  className="h-control w-full rounded-control border border-control bg-sheet pr-2.5 pl-8.5 max-md:text-lede"
                />
              </span>
              {Object.entries(kept).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <Button type="submit">{t("findButton")}</Button>
            </Form>
            <ul aria-label={t("found")} className="flex flex-wrap gap-2">
              {found.map(({ name, groupName, href }) => (
                <li key={href} className="min-w-0">
                  <Link
                    href={href}
                    scroll={false}
                    aria-label={t("add", { name })}
                    className={`max-w-80 ${pillClass(false)}`}
                  >
                    <Plus className="size-3.5" />
                    <span className="truncate">{name}</span>
                    {groupName !== null && <span className="truncate text-muted">{groupName}</span>}
                  </Link>
                </li>
              ))}
            </ul>
            {found.length === 0 && <p className="text-muted">{t("noneFound")}</p>}
            {more > 0 && <p className="text-note text-muted">{t("more", { count: more })}</p>}
          </div>
        </details>
      )}
    </div>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Wordmark } from "@/components/ui/mark";
import { type AccountActions, AccountMenu } from "./account-menu";
import { MainNav } from "./main-nav";
import { OrganizationSwitcher } from "./organization-switcher";
import type { OrganizationChoice } from "./use-organization";

type Props = {
  organizations: readonly OrganizationChoice[];
  person: { name: string; email: string };
  theme: "light" | "dark" | null;
  actions: AccountActions;
};

/** The bar above every page of the app. A page with a bar of its own says so with `data-own-bars`, and this one gives way. */
export function TopBar({ organizations, person, theme, actions }: Props) {
  const t = useTranslations("shell");
  return (
    <header className="border-b border-line bg-sheet group-has-data-own-bars:hidden print:hidden">
      <a
        href="#content"
        className="floating absolute top-2 left-2 z-30 -translate-y-20 rounded-control px-3 py-2 text-accent focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex h-13 max-w-page items-center gap-5 px-gutter">
        <Link href="/" aria-label={t("home")} className="flex rounded-control">
          <Wordmark narrow />
        </Link>
        <div className="flex items-center border-line md:border-l md:pl-5">
          <OrganizationSwitcher organizations={organizations} />
        </div>
        <MainNav organizations={organizations} place="top" />
        <div className="ml-auto">
          <AccountMenu name={person.name} email={person.email} theme={theme} actions={actions} />
        </div>
      </div>
    </header>
  );
}

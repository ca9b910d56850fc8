"use client";

import LogOut from "lucide-react/icons/log-out";
import User from "lucide-react/icons/user";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Action } from "@/components/form/use-form";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item";
import { ChoiceForm } from "./choice-form";
import { ThemeChoice } from "./theme-choice";

export type AccountActions = {
  readonly setLocale: Action<null>;
  readonly setTheme: Action<null>;
  readonly signOut: Action<null>;
};

type Props = { name: string; email: string; theme: "light" | "dark" | null; actions: AccountActions };

/** Who is signed in; behind it their account, language, theme, and the way out. */
export function AccountMenu({ name, email, theme, actions }: Props) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const [, signOut] = useActionState(actions.signOut, { status: "idle" });
  return (
    <Menu align="right" label={t("accountOf", { name })} button={<Avatar name={name} strong />}>
      <div className="w-60 border-b border-line px-2.5 pt-1 pb-2">
        <p className="truncate font-medium text-ink">{name}</p>
        <p className="truncate text-note text-muted">{email}</p>
      </div>
      <Link href="/account" className={menuItemClass}>
        <User />
        {t("account")}
      </Link>
      <div className="grid gap-1 border-y border-line px-1 py-1.5">
        <ChoiceForm
          label={t("language")}
          name="locale"
          chosen={locale}
          action={actions.setLocale}
          choices={[
            { value: "en", label: "English", lang: "en" },
            { value: "zh", label: "中文", lang: "zh-Hans" },
          ]}
        />
        <ThemeChoice chosen={theme} action={actions.setTheme} />
      </div>
      <form action={signOut}>
        <button type="submit" className={menuItemClass}>
          <LogOut />
          {t("signOut")}
        </button>
      </form>
    </Menu>
  );
}

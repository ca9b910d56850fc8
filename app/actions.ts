"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { ok, type Result } from "@/lib/domain/errors";
import { locales } from "@/lib/domain/locale";
import { nothing } from "@/lib/domain/organization-input";
import { goTo, publicAction } from "@/lib/request/action";
import { rememberLocale, rememberTheme } from "@/lib/request/preferences";
import { signOutHere } from "@/lib/request/session";

export const setLocale = publicAction(z.strictObject({ locale: z.enum(locales) }), async ({ locale }) => {
  await rememberLocale(locale);
  refresh();
  return ok(null);
});

export const setTheme = publicAction(
  z.strictObject({ theme: z.enum(["system", "light", "dark"]) }),
  async ({ theme }) => {
    await rememberTheme(theme === "system" ? null : theme);
    refresh();
    return ok(null);
  },
);

export const signOut = publicAction(nothing, async (): Promise<Result<null>> => {
  await signOutHere();
  return goTo("/");
});

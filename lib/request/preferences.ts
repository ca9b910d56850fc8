import { cookies } from "next/headers";
import { keepLocale, keepTheme } from "@/lib/data/preferences";
import type { Locale } from "@/lib/domain/locale";
import { env } from "@/lib/env";
import { localeCookie } from "./locale";
import { currentViewer } from "./session";
import { themeCookie } from "./theme";

/** Remembers the language of the switch: in this browser, and with the person where somebody is signed in. */
export async function rememberLocale(locale: Locale): Promise<void> {
  const viewer = await currentViewer();
  if (viewer !== null) await keepLocale(viewer.userId, locale);
  await remember(localeCookie, locale);
}

/** Remembers the theme of the switch likewise; null follows the system. */
export async function rememberTheme(theme: "light" | "dark" | null): Promise<void> {
  const viewer = await currentViewer();
  if (viewer !== null) await keepTheme(viewer.userId, theme);
  await remember(themeCookie, theme ?? "system");
}

async function remember(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, {
    path: "/",
    maxAge: 365 * 24 * 60 * 60,
    httpOnly: true,
    sameSite: "lax",
    secure: env().url.startsWith("https:"),
  });
}

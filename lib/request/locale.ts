import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, isLocale, type Locale } from "@/lib/domain/locale";
import { messagesOf } from "./messages";
import { currentViewer } from "./session";

/** The cookie that the language switch sets. */
export const localeCookie = "ascent.locale";

/** The language that this public address asks for by `?lang=`, as a query to carry on to the next public page; empty where it asks for none. */
export async function languageQuery(): Promise<"" | `?lang=${Locale}`> {
  const wish = askedFor((await headers()).get("x-ascent-path"));
  return isLocale(wish) ? `?lang=${wish}` : "";
}

/** The language of this request: `?lang=` on public pages, the person's setting, the cookie of the switch, the browser's wishes, English. */
export async function requestLocale(query?: string | null): Promise<Locale> {
  const [jar, sent, viewer] = await Promise.all([cookies(), headers(), currentViewer().catch(() => null)]);
  return chooseLocale({
    query: query ?? askedFor(sent.get("x-ascent-path")),
    user: viewer?.locale ?? null,
    cookie: jar.get(localeCookie)?.value ?? null,
    acceptLanguage: sent.get("accept-language"),
  });
}

export default getRequestConfig(async ({ locale }) => {
  const chosen = isLocale(locale) ? locale : await requestLocale();
  return { locale: chosen, messages: messagesOf(chosen), timeZone: "UTC" };
});

const askedFor = (path: string | null): string | null => new URLSearchParams(path?.split("?")[1]).get("lang");

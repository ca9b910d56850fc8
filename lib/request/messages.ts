import { getMessages } from "next-intl/server";
import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

export type Messages = typeof en;
type Namespace = keyof Messages;

/** The catalogue of a language; both hold the same keys (checked). */
export const messagesOf = (locale: Locale): Messages => (locale === "zh" ? zh : en);

/** The part of this request's catalogue that interactive leaves need: the named areas, and the words and errors that all of them use. */
export async function clientMessages(...namespaces: Namespace[]): Promise<Partial<Messages>> {
  const messages = await getMessages();
  const wanted: ReadonlySet<string> = new Set<string>(["common", "errors", ...namespaces]);
  return Object.fromEntries(Object.entries(messages).filter(([name]) => wanted.has(name)));
}

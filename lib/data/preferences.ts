import type { Locale } from "@/lib/domain/locale";
import { database } from "./database";

/** Keeps the language that a person chose for every browser of theirs. */
export async function keepLocale(userId: string, locale: Locale): Promise<void> {
  await database().$executeRaw`UPDATE "user" SET locale = ${locale} WHERE id = ${userId}::uuid`;
}

/** Keeps the theme that a person chose for every browser of theirs; null follows each system. */
export async function keepTheme(userId: string, theme: "light" | "dark" | null): Promise<void> {
  await database().$executeRaw`UPDATE "user" SET theme = ${theme} WHERE id = ${userId}::uuid`;
}

/** Keeps whether a person wants the keys of forms to do anything. */
export async function keepShortcuts(userId: string, hasShortcuts: boolean): Promise<void> {
  await database().$executeRaw`UPDATE "user" SET has_shortcuts = ${hasShortcuts} WHERE id = ${userId}::uuid`;
}

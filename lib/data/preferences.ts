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

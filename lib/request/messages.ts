import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

export type Messages = typeof en;

/** The catalogue of a language; both hold the same keys (checked). */
export const messagesOf = (locale: Locale): Messages => (locale === "zh" ? zh : en);

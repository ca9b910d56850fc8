import { type Framework, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";

/** The levels of a framework that can be aimed for, with their names. */
export function targetLevels(
  frameworks: readonly Framework[],
  key: string,
  locale: Locale,
): { value: number; name: string }[] {
  const levels = frameworks.find((one) => one.key === key)?.levels ?? [];
  return levels.filter(({ value }) => value > 0).map(({ value, name }) => ({ value, name: localized(name, locale) }));
}

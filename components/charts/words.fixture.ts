import { createTranslator } from "next-intl";
import type { Format, Translate } from "@/components/report/text";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

/** The report's words in English or Chinese, for tests; an unknown key throws. */
export function words(locale: "en" | "zh"): { t: Translate; format: Format } {
  const messages = (locale === "zh" ? zh : en).report;
  const translate = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
  const write = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  return {
    t: (key, values) => String(Reflect.apply(translate, null, [key, values])),
    format: {
      date: (day, style = "short") => write(day, { day: "numeric", month: style, year: "numeric" }),
      month: (day, style = "short") => write(day, { month: style, year: "numeric" }),
      number: (value) => String(value),
      percent: (share) => `${Math.floor(share * 100)} %`,
      list: (items) => new Intl.ListFormat(locale).format(items),
    },
  };
}

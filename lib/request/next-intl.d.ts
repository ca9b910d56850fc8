import type { Locale } from "@/lib/domain/locale";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
  }
}

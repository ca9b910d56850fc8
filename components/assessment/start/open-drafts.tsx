import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";

type Draft = { address: Route; asOf: CalendarDate; answered: number; all: number };

/** What is open already, so that nobody begins twice. */
export function OpenDrafts({ drafts }: { drafts: readonly Draft[] }) {
  const t = useTranslations("assessment.start");
  const locale = useLocale();
  return drafts.map(({ address, asOf, answered, all }) => (
    <Notice key={address} tone="info" action={<TextLink href={address}>{t("continue")}</TextLink>}>
      {t("openDraft", { date: writtenDay(asOf, locale), answered, all })}
    </Notice>
  ));
}

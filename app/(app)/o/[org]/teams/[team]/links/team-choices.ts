import type { getTranslations } from "next-intl/server";
import type { LinkFormProps } from "@/components/team/share/link-form";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/locale";
import { offered } from "@/lib/domain/share-link";
import { writtenDay } from "@/lib/domain/written-date";

type Of = {
  readonly teamName: string;
  readonly today: CalendarDate;
  readonly locale: Locale;
  /** The assessment that could be shown alone. */
  readonly assessment?: { readonly id: string; readonly asOf: CalendarDate } | null;
};

/** What a link to a team can show: the team live or frozen, or one of its assessments. */
export function teamChoices(
  t: Awaited<ReturnType<typeof getTranslations<"share">>>,
  { teamName, today, locale, assessment = null }: Of,
): Pick<LinkFormProps, "shown" | "offer" | "always" | "fields"> {
  return {
    shown: [
      { mode: "live", title: t("live", { team: teamName }), help: t("liveHelp") },
      { mode: "frozen", title: t("frozen", { date: writtenDay(today, locale) }), help: t("frozenHelp") },
      ...(assessment === null
        ? []
        : ([
            {
              mode: "assessment",
              title: t("assessment", { date: writtenDay(assessment.asOf, locale) }),
              help: t("assessmentHelp"),
            },
          ] as const)),
    ],
    offer: offered.team,
    always: t("parts.level"),
    fields: assessment === null ? {} : { assessmentId: assessment.id },
  };
}

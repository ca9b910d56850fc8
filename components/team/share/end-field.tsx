import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField, TextField } from "@/components/ui/field";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import { expiryChoices } from "@/lib/domain/share-link";
import { writtenDay } from "@/lib/domain/written-date";

type Props = {
  today: CalendarDate;
  timeZone: string;
  typed: (name: string, otherwise?: string) => string;
  problemOf: (name: string) => string | undefined;
  /** Whether the organisation asks for an end. */
  isRequired?: boolean;
  /** The end that a link has and may keep, as words. */
  kept?: string;
};

/** How long the link lives; a day of choice asks for the day. */
export function EndField({ today, timeZone, typed, problemOf, isRequired = false, kept }: Props) {
  const t = useTranslations("share");
  const locale = useLocale();
  const [choice, setChoice] = useState(typed("expiry", kept === undefined ? "30" : "keep"));
  const day = (days: number) => writtenDay(addDays(today, days), locale);
  const choices = expiryChoices.filter((value) => value !== "none" || !isRequired);
  const help = t("endsHelp", { zone: timeZone });
  return (
    <div className="grid gap-3">
      <SelectField
        name="expiry"
        label={t("ends")}
        value={choice}
        onChange={(event) => setChoice(event.target.value)}
        help={choice === "none" || choice === "date" || choice === "keep" ? undefined : help}
        error={problemOf("expiry")}
      >
        {kept !== undefined && <option value="keep">{t("endsKeep", { end: kept })}</option>}
        {choices.map((value) => (
          <option key={value} value={value}>
            {value === "none"
              ? t("endsNone")
              : value === "date"
                ? t("endsOn")
                : t("endsIn", { days: value, date: day(Number(value)) })}
          </option>
        ))}
      </SelectField>
      {choice === "date" && (
        <TextField
          name="lastDay"
          type="date"
          label={t("lastDay")}
          min={today}
          required
          help={help}
          error={problemOf("lastDay")}
          defaultValue={typed("lastDay")}
        />
      )}
    </div>
  );
}

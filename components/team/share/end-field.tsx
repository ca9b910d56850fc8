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
};

/** How long the link lives; a day of choice asks for the day. */
export function EndField({ today, timeZone, typed, problemOf }: Props) {
  const t = useTranslations("share");
  const locale = useLocale();
  const [choice, setChoice] = useState(typed("expiry", "30"));
  const day = (days: number) => writtenDay(addDays(today, days), locale);
  const help = t("endsHelp", { zone: timeZone });
  return (
    <div className="grid gap-3">
      <SelectField
        name="expiry"
        label={t("ends")}
        value={choice}
        onChange={(event) => setChoice(event.target.value)}
        help={choice === "none" || choice === "date" ? undefined : help}
        error={problemOf("expiry")}
      >
        {expiryChoices.map((value) => (
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

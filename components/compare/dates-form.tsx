import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import ArrowRight from "lucide-react/icons/arrow-right";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import type { CalendarDate } from "@/lib/domain/calendar";

type Href = `/o/${string}`;

type Props = {
  /** Where the choice is sent to. */
  action: Href;
  /** What the address goes on saying. */
  framework: string | null;
  /** The newest first. */
  dates: readonly { asOf: CalendarDate; label: string }[];
  from: CalendarDate;
  to: CalendarDate;
  /** The steps before and after; null where there is none. */
  earlier: Href | null;
  later: Href | null;
  swapped: Href;
};

/** Chooses the two dates, or goes a step on; all of it is in the address, and works without a script. */
export function DatesForm({ action, framework, dates, from, to, earlier, later, swapped }: Props) {
  const t = useTranslations("compare");
  const options = dates.map(({ asOf, label }) => (
    <option key={asOf} value={asOf}>
      {label}
    </option>
  ));
  return (
    <div className="mb-7 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 print:hidden">
      <Form action={action} scroll={false} className="flex flex-wrap items-end gap-2">
        {framework !== null && <input type="hidden" name="framework" value={framework} />}
        <SelectField key={`from ${from}`} name="from" label={t("from")} defaultValue={from}>
          {options}
        </SelectField>
        <ButtonLink href={swapped} size="icon" aria-label={t("swap")}>
          <ArrowLeftRight />
        </ButtonLink>
        <SelectField key={`to ${to}`} name="to" label={t("to")} defaultValue={to}>
          {options}
        </SelectField>
        <Button type="submit">{t("show")}</Button>
      </Form>
      <div className="flex gap-2">
        {earlier !== null && (
          <ButtonLink href={earlier}>
            <ArrowLeft />
            {t("earlier")}
          </ButtonLink>
        )}
        {later !== null && (
          <ButtonLink href={later}>
            {t("later")}
            <ArrowRight />
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { pillClass } from "@/components/ui/pill";
import { Popover } from "@/components/ui/popover";
import type { CalendarDate } from "@/lib/domain/calendar";
import { ControlButton, FilterButton } from "./control-button";
import { type LinkChoice, MenuLinks } from "./menu-links";
import { MonthField, QueryForm } from "./query-form";

type FormProps = { action: `/o/${string}`; kept: Readonly<Record<string, string>> };

/** Which months the levels over time show, and how close together. */
export function PeriodControls({
  from,
  to,
  per,
  choices,
  isChosen,
  action,
  kept,
}: FormProps & {
  from: CalendarDate;
  to: CalendarDate;
  per: readonly LinkChoice[];
  choices: readonly LinkChoice[];
  isChosen: boolean;
}) {
  const t = useTranslations("portfolio.period");
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      {per.map(({ name, href, isChosen: isCurrent }) => (
        <Link
          key={name}
          href={href}
          scroll={false}
          prefetch={false}
          aria-current={isCurrent ? "true" : undefined}
          className={pillClass(isCurrent)}
        >
          {name}
        </Link>
      ))}
      <Popover button={<FilterButton label={t("title")} isSet={isChosen} />}>
        <MenuLinks choices={choices} />
        <QueryForm action={action} kept={kept}>
          <MonthField name="from" label={t("from")} value={from.slice(0, 7)} />
          <MonthField name="to" label={t("to")} value={to.slice(0, 7)} />
          <p className="max-w-60 text-note text-muted">{t("drag")}</p>
          <Button type="submit">{t("apply")}</Button>
        </QueryForm>
      </Popover>
    </div>
  );
}

/** The month at whose end the page compares. */
export function SinceMenu({
  since,
  written,
  choices,
  action,
  kept,
}: FormProps & { since: CalendarDate; written: string; choices: readonly LinkChoice[] }) {
  const t = useTranslations("portfolio.period");
  return (
    <Popover align="right" button={<ControlButton label={t("since")} value={written} />}>
      <MenuLinks choices={choices} />
      <QueryForm action={action} kept={kept}>
        <MonthField name="since" label={t("endOf")} value={since.slice(0, 7)} />
        <Button type="submit">{t("apply")}</Button>
      </QueryForm>
    </Popover>
  );
}

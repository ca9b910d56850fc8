import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LevelChip } from "@/components/charts/marks/level-chip";
import type { Format } from "@/components/report/text";
import { Section } from "@/components/ui/section";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";
import type { Mover, Movers as MoversOf } from "@/lib/domain/movers";

type Props = {
  movers: MoversOf;
  /** The month at whose end the levels are compared. */
  since: CalendarDate;
  today: CalendarDate;
  /** Where the comparison of two dates of a team stands. */
  compareHref: (team: string, dates: { from: CalendarDate; to: CalendarDate }) => `/o/${string}`;
  format: Format;
};

const daysInMonth = 365.25 / 12;

/** Who rose furthest, who fell, and who has stood longest, each with what changed; each opens the comparison of its two dates. */
export function Movers({ movers: { rises, falls, longest }, since, today, compareHref, format }: Props) {
  const t = useTranslations("portfolio.movers");
  const row = (mover: Mover) => <MoverRow key={mover.slug} mover={mover} href={compareHref(mover.slug, mover)} />;
  return (
    <Section id="movers" title={t("title")} sentence={t("sentence", { month: format.month(since, "long") })}>
      {rises.length + falls.length === 0 && <p className="mb-4">{t("none")}</p>}
      <div className="grid content-start gap-x-14 gap-y-3 md:max-lg:grid-cols-2">
        {rises.length > 0 && <Group title={t("rose")}>{rises.map(row)}</Group>}
        {falls.length > 0 && <Group title={t("fell")}>{falls.map(row)}</Group>}
        {longest !== null && (
          <Group title={t("longest")}>
            <Row
              name={longest.name}
              href={compareHref(longest.slug, { from: longest.since, to: longest.to })}
              note={t("months", {
                months: Math.floor(daysBetween(longest.since, today) / daysInMonth),
                short: longest.short,
                next: longest.level + 1,
              })}
            >
              <LevelChip level={longest.level} label={t("at", { level: longest.level })} />
            </Row>
          </Group>
        )}
      </div>
    </Section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="border-b border-line pb-1.5 text-note font-normal text-muted">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function MoverRow({ mover, href }: { mover: Mover; href: `/o/${string}` }) {
  const t = useTranslations("portfolio.movers");
  const { name, before, level, gained, lost, firstLost } = mover;
  const hasFallen = level < before;
  return (
    <Row
      name={name}
      href={href}
      note={
        hasFallen && firstLost !== null
          ? t.rich("lostFirst", { lost, id: () => <span className="font-mono break-words">{firstLost}</span> })
          : t(hasFallen ? "lost" : lost === 0 ? "gained" : "both", { gained, lost })
      }
    >
      <span className="sr-only">{t("fromTo", { before, level })}</span>
      <LevelChip level={before} />
      <span aria-hidden="true" className="text-muted">
        →
      </span>
      <LevelChip level={level} />
    </Row>
  );
}

type RowProps = { name: string; href: `/o/${string}`; note: ReactNode; children: ReactNode };

function Row({ name, href, note, children }: RowProps) {
  return (
    <li className="flex items-center justify-between gap-4 border-b border-line py-2">
      <span className="min-w-0">
        <Link href={href} prefetch={false} className="font-medium wrap-anywhere text-ink hover:underline">
          {name}
        </Link>
        <span className="block text-note text-muted">{note}</span>
      </span>
      <span className="flex shrink-0 items-center gap-1.5">{children}</span>
    </li>
  );
}

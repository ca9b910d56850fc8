import ArrowRight from "lucide-react/icons/arrow-right";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LevelChip } from "@/components/charts/marks/level-chip";
import type { Format } from "@/components/report/text";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar";

type Mover = { name: string; slug: string; before: number; level: number };

type Props = {
  rises: readonly Mover[];
  falls: readonly Mover[];
  longest: { name: string; slug: string; level: number; since: CalendarDate } | null;
  /** The day a year ago with which today is compared. */
  since: CalendarDate;
  hrefOf: (slug: string) => `/o/${string}`;
  format: Format;
};

/** Who rose furthest, who fell, and who has stood longest. */
export function Movers({ rises, falls, longest, since, hrefOf, format }: Props) {
  const t = useTranslations("portfolio.movers");
  const row = (mover: Mover) => <MoverRow key={mover.slug} mover={mover} href={hrefOf(mover.slug)} />;
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
              href={hrefOf(longest.slug)}
              note={t("since", { month: format.month(longest.since, "long") })}
            >
              <LevelChip level={longest.level} />
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
  const { name, before, level } = mover;
  return (
    <Row name={name} href={href} note={null}>
      <span className="sr-only">{t("fromTo", { before, level })}</span>
      <LevelChip level={before} />
      <ArrowRight className="text-muted" />
      <LevelChip level={level} />
    </Row>
  );
}

type RowProps = { name: string; href: `/o/${string}`; note: string | null; children: ReactNode };

function Row({ name, href, note, children }: RowProps) {
  return (
    <li className="flex items-center justify-between gap-4 border-b border-line py-2">
      <span className="min-w-0">
        <Link href={href} prefetch={false} className="font-medium wrap-anywhere text-ink hover:underline">
          {name}
        </Link>
        {note !== null && <span className="block text-note text-muted">{note}</span>}
      </span>
      <span className="flex shrink-0 items-center gap-1.5">{children}</span>
    </li>
  );
}

import type { useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { Part } from "@/components/charts/part";
import type { Format } from "@/components/report/text";
import { LevelChange } from "@/components/ui/level-change";
import { StateDot } from "@/components/ui/status";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import { formatProgress, progressHundredths } from "@/lib/domain/score";

export type PublishedRow = {
  id: string;
  href: string;
  asOf: CalendarDate;
  /** Named where it is not the framework of the page. */
  framework: string | null;
  level: number | null;
  halfPoints: number;
  applicable: number;
  missing: number;
  provisional: boolean;
  /** The level of the assessment before in the same framework; undefined for the first. */
  before: number | null | undefined;
  /** Where it is compared with the one before; null for the first. */
  compareHref: string | null;
};

export type OpenRow = {
  id: string;
  href: string;
  asOf: CalendarDate;
  framework: string | null;
  status: "draft" | "in-review" | "returned";
  answered: number;
  all: number;
  mayContinue: boolean;
};

/** The words it is written in: it is drawn without hooks, so that it may be finished before the page is. */
export type AssessmentWords = {
  list: ReturnType<typeof useTranslations<"team.list">>;
  common: ReturnType<typeof useTranslations<"common">>;
};

type Props = {
  open: readonly OpenRow[];
  published: readonly PublishedRow[];
  format: Format;
  words: AssessmentWords;
  isFirst?: boolean;
};

const shownAtFirst = 8;

/** Every assessment of the team, open ones first, then the newest; long histories fold. */
export function AssessmentList({ open, published, format, words, isFirst = false }: Props) {
  const { list: t } = words;
  const [recent, earlier] = [published.slice(0, shownAtFirst), published.slice(shownAtFirst)];
  return (
    <Part
      id="assessments"
      title={t("title")}
      sentence={t("sentence", { published: published.length, open: open.length })}
      isFirst={isFirst}
    >
      <Rows label={t("newest")} open={open} published={recent} format={format} words={words} />
      {earlier.length > 0 && (
        <details className="group mt-1">
          <summary className="flex min-h-row list-none items-center gap-2 text-muted hover:text-ink print:hidden">
            <span className="text-key group-open:rotate-90">▶</span>
            {t("earlier", { count: earlier.length })}
          </summary>
          <Rows
            label={t("earlier", { count: earlier.length })}
            open={[]}
            published={earlier}
            format={format}
            words={words}
          />
        </details>
      )}
    </Part>
  );
}

function Rows({ label, open, published, format, words }: Omit<Props, "isFirst"> & { label: string }) {
  const { list: t } = words;
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>{t("asOf")}</Th>
          <Th>{t("level")}</Th>
          <Th align="right">{t("progress")}</Th>
          <Th wideOnly>{t("change")}</Th>
          <Th>{t("state")}</Th>
        </tr>
      </thead>
      <tbody>
        {open.map((row) => (
          <OpenLine key={row.id} row={row} format={format} words={words} />
        ))}
        {published.map((row) => (
          <PublishedLine key={row.id} row={row} format={format} words={words} />
        ))}
      </tbody>
    </Table>
  );
}

type Line<Row> = Pick<Props, "format" | "words"> & { row: Row };

function OpenLine({ row, format, words: { list: t } }: Line<OpenRow>) {
  const date = format.date(row.asOf);
  return (
    <Tr>
      <Td lead nowrap>
        <Day href={row.href} date={date} framework={row.framework} />
      </Td>
      <Td />
      <Td />
      <Td wideOnly />
      <Td>
        <div className="flex flex-wrap items-center gap-x-4">
          <StateDot dot="quiet">{t(row.status, { answered: row.answered, all: row.all })}</StateDot>
          {row.mayContinue && (
            <a
              href={row.href}
              aria-label={t("continueOf", { date })}
              className="text-accent hover:underline print:hidden"
            >
              {t("continue")}
            </a>
          )}
        </div>
      </Td>
    </Tr>
  );
}

function PublishedLine({ row, format, words: { list: t, common } }: Line<PublishedRow>) {
  const { level, halfPoints, applicable, provisional, missing } = row;
  const date = format.date(row.asOf);
  return (
    <Tr>
      <Td lead nowrap>
        <Day href={row.href} date={date} framework={row.framework} />
      </Td>
      <Td>
        <LevelChip
          level={level}
          provisional={provisional}
          label={level === null ? common("noLevel") : common("level", { level })}
        />
      </Td>
      <Td align="right">{level === null ? "–" : formatProgress(progressHundredths(level, halfPoints, applicable))}</Td>
      <Td wideOnly nowrap>
        <span className="flex items-baseline gap-3">
          <LevelChange level={level} before={row.before} t={common} />
          {row.compareHref !== null && (
            <a
              href={row.compareHref}
              aria-label={t("compareOf", { date })}
              className="text-accent hover:underline print:hidden"
            >
              {t("compare")}
            </a>
          )}
        </span>
      </Td>
      <Td>
        <StateDot dot={provisional ? "hollow" : "full"}>
          {t(provisional ? "provisional" : "published", { missing })}
        </StateDot>
      </Td>
    </Tr>
  );
}

function Day({ href, date, framework }: { href: string; date: string; framework: string | null }) {
  return (
    <a href={href} className="hover:underline">
      {date}
      {framework !== null && (
        <span lang="en" className="block text-note font-normal text-muted">
          {framework}
        </span>
      )}
    </a>
  );
}

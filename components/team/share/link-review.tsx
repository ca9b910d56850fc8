import { useLocale, useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";

type Placed = { readonly asOf: CalendarDate; readonly level: number | null };
type Difference = {
  readonly name: string;
  readonly slug: string;
  readonly shown: Placed | null;
  readonly now: Placed | null;
};

type Props = {
  differences: readonly Difference[];
  total: number;
  /** Where the two results of a team can be looked at. */
  hrefOf: (team: string, from: CalendarDate | null, to: CalendarDate | null) => string;
};

/** What would change if a frozen link were moved to today, team by team. */
export function LinkReview({ differences, total, hrefOf }: Props) {
  const t = useTranslations("share.manage");
  if (differences.length === 0) return <p className="text-muted">{t("noChanges")}</p>;
  return (
    <>
      <Table label={t("changes")}>
        <thead>
          <tr>
            <Th>{t("team")}</Th>
            <Th>{t("shown")}</Th>
            <Th>{t("now")}</Th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ name, slug, shown, now }) => (
            <Tr key={slug}>
              <Td lead>
                <a href={hrefOf(slug, shown?.asOf ?? null, now?.asOf ?? null)} className="hover:underline">
                  {name}
                </a>
              </Td>
              <Td nowrap>
                <Result placed={shown} />
              </Td>
              <Td nowrap>
                <Result placed={now} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {total > differences.length && (
        <p className="mt-2 text-note text-muted">{t("more", { count: total - differences.length })}</p>
      )}
    </>
  );
}

function Result({ placed }: { placed: Placed | null }) {
  const t = useTranslations("share.manage");
  const common = useTranslations("common");
  const locale = useLocale();
  if (placed === null) return <span className="text-muted">{t("nothing")}</span>;
  const { level, asOf } = placed;
  return (
    <span className="inline-flex items-center gap-2">
      <LevelChip level={level} label={level === null ? common("noLevel") : common("level", { level })} />
      <span className="text-muted">{writtenDay(asOf, locale)}</span>
    </span>
  );
}

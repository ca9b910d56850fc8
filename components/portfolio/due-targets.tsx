import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { PaceSign } from "@/components/charts/marks/pace-sign";
import type { Format, Translate } from "@/components/report/text";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { DueTarget } from "@/lib/domain/due-target";

type Props = {
  targets: readonly DueTarget[];
  hrefOf: (team: string) => `/o/${string}`;
  /** The words of the report, which name the states of a pace. */
  t: Translate;
  format: Format;
};

/** The targets that are due first and not reached: from which level to which, when, and whether the pace holds. */
export function DueTargets({ targets, hrefOf, t: report, format }: Props) {
  const t = useTranslations("portfolio.due");
  return (
    <Section id="due" title={t("title")}>
      {targets.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {targets.map(({ name, slug, level, target, date, pace }) => (
            <li key={slug} className="flex items-start justify-between gap-4 border-b border-line py-2">
              <span className="min-w-0">
                <Link
                  href={hrefOf(slug)}
                  prefetch={false}
                  className="font-medium wrap-anywhere text-ink hover:underline"
                >
                  {name}
                </Link>
                <span className="block text-note">
                  {pace === null ? (
                    <span className="text-muted">{t("notAssessed")}</span>
                  ) : (
                    <PaceSign state={pace}>{report(`pace.states.${pace}`)}</PaceSign>
                  )}
                </span>
              </span>
              <span className="flex shrink-0 items-center gap-1.5">
                <span className="sr-only">{t("fromTo", { level: level ?? t("noLevel"), target })}</span>
                <LevelChip level={level} />
                <span aria-hidden="true" className="text-muted">
                  →
                </span>
                <LevelChip level={target} />
                <span className="w-20 text-right text-muted">{format.month(date)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

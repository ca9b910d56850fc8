import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Format } from "@/components/report/text";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { bestUnlock, type Unlock } from "@/lib/domain/unlock";

type Props = {
  /** Those that hold most teams first. */
  criteria: readonly Unlock[];
  /** The statement of a criterion, in the reader's language where it has one. */
  statementOf: (id: string) => { text: string; lang?: string | undefined };
  hrefOf: (id: string) => `/levels/${string}`;
  format: Format;
};

const shown = 5;

/** Which criteria hold most teams at their level, and how many teams each of them would lift by itself: where the work of a platform pays. */
export function HoldingCriteria({ criteria, statementOf, hrefOf, format }: Props) {
  const t = useTranslations("portfolio.holding");
  const best = bestUnlock(criteria);
  const sentence =
    best === null
      ? t("noneLifts")
      : t.rich("best", {
          rises: best.rises,
          id: () => (
            <Link href={hrefOf(best.id)} prefetch={false} className="font-mono text-note text-ink underline">
              {best.id}
            </Link>
          ),
        });
  return (
    <Section id="holding" title={t("title")} sentence={criteria.length === 0 ? undefined : sentence}>
      {criteria.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <>
          <p className="border-b border-line pb-1.5 text-note text-muted">{t("order")}</p>
          <ol>
            {criteria.slice(0, shown).map((one) => {
              const { text, lang } = statementOf(one.id);
              return (
                <li key={one.id} className="flex gap-4 border-b border-line py-2">
                  <span className="w-10 shrink-0 text-lede text-ink">
                    <span aria-hidden="true">{format.number(one.held)}</span>
                    <span className="sr-only">{t("held", { count: one.held })}</span>
                  </span>
                  <span className="min-w-0">
                    <Link
                      href={hrefOf(one.id)}
                      prefetch={false}
                      lang={lang}
                      className="line-clamp-2 font-medium text-ink hover:underline"
                    >
                      {text}
                    </Link>
                    <span className="block text-note text-muted">
                      <span className="font-mono break-words">{one.id}</span>
                      {` · ${t("level", { level: one.level })} · `}
                      {one.rises === 0 ? (
                        t("lifts", { rises: 0 })
                      ) : (
                        <span className="font-medium text-ink">
                          <span aria-hidden="true" className="text-key">
                            ▲{" "}
                          </span>
                          {t(one.levels > one.rises ? "liftsFurther" : "lifts", {
                            rises: one.rises,
                            levels: one.levels,
                          })}
                        </span>
                      )}
                    </span>
                  </span>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Section>
  );
}

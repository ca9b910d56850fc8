import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Format } from "@/components/report/text";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { bestUnlock, type Unlock } from "@/lib/domain/unlock";

type Words = {
  /** The statement of a criterion, in the reader's language where it has one. */
  statementOf: (id: string) => { text: string; lang?: string | undefined };
  hrefOf: (id: string) => `/levels/${string}`;
  /** Where the teams stand that a criterion holds, or that it alone lifts. */
  teamsHref: (of: { unmet: string } | { lifts: string }) => `/o/${string}`;
  format: Format;
};

type Props = Words & {
  /** Those that hold most teams first. */
  criteria: readonly Unlock[];
};

const shown = 5;

/** Which criteria hold most teams at their level, and which teams each of them would lift by itself: where the work of a platform pays. */
export function HoldingCriteria({ criteria, ...words }: Props) {
  const t = useTranslations("portfolio.holding");
  if (criteria.length === 0) {
    return (
      <Section id="holding" title={t("title")}>
        <EmptyState title={t("none")} />
      </Section>
    );
  }
  return (
    <Section id="holding" title={t("title")} sentence={<Best best={bestUnlock(criteria)} {...words} />}>
      <p className="border-b border-line pb-1.5 text-note text-muted">{t("order")}</p>
      <ol>
        {criteria.slice(0, shown).map((one) => (
          <Row key={one.id} one={one} {...words} />
        ))}
      </ol>
    </Section>
  );
}

/** The criterion that pays most, and how many teams it lifts. */
function Best({ best, hrefOf, teamsHref }: Words & { best: Unlock | null }) {
  const t = useTranslations("portfolio.holding");
  if (best === null) return t("noneLifts");
  const { id, rises } = best;
  return t.rich("best", {
    rises,
    teams: (words) => (
      <Link
        href={teamsHref({ lifts: id })}
        prefetch={false}
        aria-label={t("openLifted", { count: rises, id })}
        className="text-ink underline"
      >
        {words}
      </Link>
    ),
    id: () => (
      <Link href={hrefOf(id)} prefetch={false} className="font-mono text-note text-ink underline">
        {id}
      </Link>
    ),
  });
}

function Row({ one: { id, level, held, ...lifted }, statementOf, hrefOf, teamsHref, format }: Words & { one: Unlock }) {
  const t = useTranslations("portfolio.holding");
  const { text, lang } = statementOf(id);
  return (
    <li className="flex gap-4 border-b border-line py-2">
      <Link
        href={teamsHref({ unmet: id })}
        prefetch={false}
        aria-label={t("openHeld", { count: held, id })}
        className="w-10 shrink-0 self-start text-lede text-ink hover:underline"
      >
        {format.number(held)}
      </Link>
      <div className="min-w-0">
        <Link
          href={hrefOf(id)}
          prefetch={false}
          lang={lang}
          className="line-clamp-2 font-medium text-ink hover:underline"
        >
          {text}
        </Link>
        <p className="text-note text-muted">
          <span className="font-mono break-words">{id}</span>
          {` · ${t("level", { level })} · `}
          {lifted.rises === 0 ? (
            t("lifts", { rises: 0 })
          ) : (
            <Lifted {...lifted} href={teamsHref({ lifts: id })} format={format} />
          )}
        </p>
      </div>
    </li>
  );
}

type LiftedProps = Pick<Unlock, "rises" | "levels" | "names"> & { href: `/o/${string}`; format: Format };

/** How many teams rise, and the first of them by name. */
function Lifted({ rises, levels, names, href, format }: LiftedProps) {
  const t = useTranslations("portfolio.holding");
  const more = rises - names.length;
  const told = more > 0 ? [...names, t("more", { count: more })] : names;
  return (
    <>
      <Link href={href} prefetch={false} className="font-medium text-ink hover:underline">
        <span aria-hidden="true" className="text-key">
          ▲{" "}
        </span>
        {t(levels > rises ? "liftsFurther" : "lifts", { rises, levels })}
      </Link>
      {t("names", { names: format.list(told) })}
    </>
  );
}

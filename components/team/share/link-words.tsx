import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StateDot } from "@/components/ui/status";
import { todayIn } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/locale";
import { framersOf, isComparison, offered, type ShareKind } from "@/lib/domain/share-link";
import { writtenDay } from "@/lib/domain/written-date";
import type { ListedLink } from "./link-list";
import type { Part } from "./reader-sees";

/** When a link ends, how often it was opened and when last, in words. */
export function useLinkWords({ expiresAt, lastOpenedAt, openedCount }: ListedLink, timeZone: string) {
  const t = useTranslations("share.list");
  const locale = useLocale();
  return {
    // a link ends before the first instant at which it does not open
    ends: expiresAt === null ? t("never") : dayIn(timeZone, Date.parse(expiresAt) - 1, locale),
    opened: t("openedTimes", { count: openedCount }),
    lastOpened: lastOpenedAt === null ? null : t("last", { date: dayIn(timeZone, Date.parse(lastOpenedAt), locale) }),
  };
}

/** Whether a link opens, in a dot and a word. */
export function LinkState({ state }: Pick<ListedLink, "state">) {
  const t = useTranslations("share.states");
  return <StateDot dot={state === "live" ? "live" : state === "revoked" ? "quiet" : "hollow"}>{t(state)}</StateDot>;
}

type Props = { link: ListedLink; timeZone: string; isMixed: boolean; embedOrigins: readonly string[] };

/** What a link shows and leaves out, who made it, and what stands in its way. */
export function LinkNotes({ link, timeZone, isMixed, embedOrigins }: Props) {
  const t = useTranslations("share");
  const format = useFormatter();
  const locale = useLocale();
  const made = dayIn(timeZone, Date.parse(link.createdAt), locale);
  const { hide, show } = offered[link.kind];
  const hidden = hide.filter((flag) => link.hides[flag]).map((flag) => t(`parts.${partKey(link.kind, flag)}`));
  const shown = show.filter((flag) => !link.hides[flag]).map((flag) => t(`parts.${flag}`));
  const days = link.dates.map((day) => writtenDay(day, locale));
  const isOfNamedDays = link.kind === "assessment" || link.kind === "dates";
  const notes = [
    isMixed || isComparison(link.kind)
      ? subjectWords(link.kind, t, { names: format.list(link.teams), group: link.group ?? "" })
      : null,
    days.length === 2 ? t("list.dates", { before: days[0] ?? "", after: days[1] ?? "" }) : null,
    isOfNamedDays || link.frozenOn === null ? null : t("list.frozen", { date: writtenDay(link.frozenOn, locale) }),
    link.behind > 0 ? t("list.behind", { count: link.behind }) : null,
    link.kind === "assessment" && link.frozenOn !== null
      ? t("list.assessment", { date: writtenDay(link.frozenOn, locale) })
      : null,
    link.hasPasscode ? t("list.passcode") : null,
    hidden.length === 0 ? null : t("list.without", { parts: format.list(hidden) }),
    shown.length === 0 ? null : t("list.with", { parts: format.list(shown) }),
    link.embedOrigins === null || link.hasPasscode
      ? null
      : t("list.framers", { sites: format.list(framersOf(embedOrigins, link.embedOrigins)) || "none" }),
    t("list.madeBy", { name: link.madeBy === "" ? t("list.somebody") : link.madeBy, date: made }),
    link.state === "live" && link.address === null ? t("list.uncopyable") : null,
    link.state === "dead" ? t(link.lacksMaker ? "deadMaker" : "deadHelp") : null,
  ];
  return notes
    .filter((note) => note !== null)
    .map((note) => (
      <span key={note} className="block text-note font-normal text-muted">
        {note}
      </span>
    ));
}

/** What a part is called in a document of a kind: what a report lacks, a comparison merely names. */
export const partKey = <P extends Part>(kind: ShareKind, part: P): P | "criteria" =>
  part === "gap" && isComparison(kind) ? "criteria" : part;

type Names = { names: string; group: string };

/** What a link is of: "Demand Forecasting", "Group Supply", "All teams", "Pricing and Fraud Scoring beside each other". */
function subjectWords(
  kind: ShareKind,
  t: ReturnType<typeof useTranslations<"share">>,
  { names, group }: Names,
): string {
  switch (kind) {
    case "team":
    case "assessment":
      return t("of.team", { names });
    case "dates":
      return t("of.dates", { names });
    case "teams":
      return t("of.teams", { names });
    case "in-group":
      return t("of.inGroup", { names, group });
    case "group":
      return t("of.group", { names: group });
    case "portfolio":
      return t("of.portfolio");
    default:
      return kind satisfies never;
  }
}

/** The day of an instant, as written. */
function dayIn(timeZone: string, instant: number, locale: Locale): string {
  return writtenDay(todayIn(timeZone, new Date(instant)), locale);
}

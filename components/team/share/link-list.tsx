import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { StateDot } from "@/components/ui/status";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { todayIn } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/locale";
import type { Hides } from "@/lib/domain/share-link";
import { writtenDay } from "@/lib/domain/written-date";
import { RevokeButton } from "./revoke-button";

/** A link as it stands in the list; without an address it cannot be copied again. */
export type ListedLink = {
  readonly id: string;
  readonly label: string;
  readonly state: "live" | "expired" | "revoked" | "dead";
  readonly address: string | null;
  readonly madeBy: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastOpenedAt: string | null;
  readonly openedCount: number;
  readonly hides: Hides;
};

type Props = { links: readonly ListedLink[]; timeZone: string; revoke: Action<null> };

/** The links of a team, newest first: what each shows, whether it opens, and how often it was; on phones one under the other. */
export function LinkList({ links, timeZone, revoke }: Props) {
  const t = useTranslations("share.list");
  if (links.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <>
      <div className="max-md:hidden">
        <Table label={t("title")}>
          <thead>
            <tr>
              <Th>{t("label")}</Th>
              <Th>{t("state")}</Th>
              <Th>{t("ends")}</Th>
              <Th>{t("opened")}</Th>
              <Th align="right">
                <span className="sr-only">{t("actions")}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} timeZone={timeZone} revoke={revoke} />
            ))}
          </tbody>
        </Table>
      </div>
      <ul className="md:hidden">
        {links.map((link) => (
          <LinkItem key={link.id} link={link} timeZone={timeZone} revoke={revoke} />
        ))}
      </ul>
    </>
  );
}

type LinkProps = { link: ListedLink } & Omit<Props, "links">;

function LinkRow({ link, timeZone, revoke }: LinkProps) {
  const { ends, opened, lastOpened } = useLinkWords(link, timeZone);
  return (
    <Tr>
      <Td lead>
        <span className="block break-words">{link.label}</span>
        <LinkNotes link={link} timeZone={timeZone} />
      </Td>
      <Td>
        <LinkState state={link.state} />
      </Td>
      <Td nowrap>{ends}</Td>
      <Td nowrap>
        {opened}
        {lastOpened !== null && <span className="block text-note text-muted">{lastOpened}</span>}
      </Td>
      <Td align="right">
        <LinkActions link={link} revoke={revoke} />
      </Td>
    </Tr>
  );
}

function LinkItem({ link, timeZone, revoke }: LinkProps) {
  const t = useTranslations("share.list");
  const { ends, opened, lastOpened } = useLinkWords(link, timeZone);
  return (
    <li className="grid gap-2 border-b border-line py-3 first:pt-0">
      <div className="flex items-baseline justify-between gap-4">
        <span className="min-w-0 font-medium break-words text-ink">{link.label}</span>
        <LinkState state={link.state} />
      </div>
      <div>
        <LinkNotes link={link} timeZone={timeZone} />
        <span className="block text-note text-muted">{`${t("ends")}: ${ends}`}</span>
        <span className="block text-note text-muted">
          {[`${t("opened")}: ${opened}`, lastOpened].filter((words) => words !== null).join(" · ")}
        </span>
      </div>
      <LinkActions link={link} revoke={revoke} />
    </li>
  );
}

function useLinkWords({ expiresAt, lastOpenedAt, openedCount }: ListedLink, timeZone: string) {
  const t = useTranslations("share.list");
  const locale = useLocale();
  return {
    // a link ends before the first instant at which it does not open
    ends: expiresAt === null ? t("never") : dayIn(timeZone, Date.parse(expiresAt) - 1, locale),
    opened: t("openedTimes", { count: openedCount }),
    lastOpened: lastOpenedAt === null ? null : t("last", { date: dayIn(timeZone, Date.parse(lastOpenedAt), locale) }),
  };
}

function dayIn(timeZone: string, instant: number, locale: Locale): string {
  return writtenDay(todayIn(timeZone, new Date(instant)), locale);
}

function LinkState({ state }: Pick<ListedLink, "state">) {
  const t = useTranslations("share.states");
  return <StateDot dot={state === "live" ? "live" : state === "revoked" ? "quiet" : "hollow"}>{t(state)}</StateDot>;
}

function LinkActions({ link, revoke }: Pick<LinkProps, "link" | "revoke">) {
  const t = useTranslations("share");
  const { id, label, state, address } = link;
  if (state !== "live") return null;
  return (
    <div className="flex gap-2 md:justify-end">
      {address !== null && <CopyButton text={address} label={t("copyOf", { label })} />}
      <RevokeButton linkId={id} label={label} revoke={revoke} />
    </div>
  );
}

const parts = ["capabilities", "gap", "readings"] as const;

function LinkNotes({ link, timeZone }: Pick<LinkProps, "link" | "timeZone">) {
  const t = useTranslations("share");
  const format = useFormatter();
  const made = dayIn(timeZone, Date.parse(link.createdAt), useLocale());
  const hidden = parts.filter((flag) => link.hides[flag]).map((flag) => t(`parts.${flag}`));
  const notes = [
    t("list.madeBy", { name: link.madeBy === "" ? t("list.somebody") : link.madeBy, date: made }),
    hidden.length === 0 ? null : t("list.without", { parts: format.list(hidden) }),
    link.state === "live" && link.address === null ? t("list.uncopyable") : null,
    link.state === "dead" ? t("deadHelp") : null,
  ];
  return notes
    .filter((note) => note !== null)
    .map((note) => (
      <span key={note} className="block text-note font-normal text-muted">
        {note}
      </span>
    ));
}

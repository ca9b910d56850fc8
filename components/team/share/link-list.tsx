import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { StateDot } from "@/components/ui/status";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { todayIn } from "@/lib/domain/calendar";
import { type HideFlag, hideFlags } from "@/lib/domain/share-link";
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
  readonly hides: Readonly<Record<HideFlag, boolean>>;
};

type Props = { links: readonly ListedLink[]; timeZone: string; revoke: Action<null> };

/** The links of a team, newest first: what each shows, whether it opens, and how often it was. */
export function LinkList({ links, timeZone, revoke }: Props) {
  const t = useTranslations("share.list");
  if (links.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
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
          <LinkRow key={link.id} {...{ link, timeZone, revoke }} />
        ))}
      </tbody>
    </Table>
  );
}

function LinkRow({ link, timeZone, revoke }: { link: ListedLink } & Omit<Props, "links">) {
  const t = useTranslations("share");
  const locale = useLocale();
  const day = (instant: number) => writtenDay(todayIn(timeZone, new Date(instant)), locale);
  const { label, state, address, expiresAt, lastOpenedAt, openedCount } = link;
  return (
    <Tr>
      <Td lead>
        <span className="block break-words">{label}</span>
        <LinkNotes link={link} made={day(Date.parse(link.createdAt))} />
      </Td>
      <Td>
        <StateDot dot={state === "live" ? "live" : state === "revoked" ? "quiet" : "hollow"}>
          {t(`states.${state}`)}
        </StateDot>
      </Td>
      {/* a link ends before the first instant at which it does not open */}
      <Td nowrap>{expiresAt === null ? t("list.never") : day(Date.parse(expiresAt) - 1)}</Td>
      <Td nowrap>
        {t("list.openedTimes", { count: openedCount })}
        {lastOpenedAt !== null && (
          <span className="block text-note text-muted">{t("list.last", { date: day(Date.parse(lastOpenedAt)) })}</span>
        )}
      </Td>
      <Td align="right">
        {state === "live" && (
          <div className="flex justify-end gap-2">
            {address !== null && <CopyButton text={address} label={t("copyOf", { label })} />}
            <RevokeButton linkId={link.id} label={label} revoke={revoke} />
          </div>
        )}
      </Td>
    </Tr>
  );
}

function LinkNotes({ link, made }: { link: ListedLink; made: string }) {
  const t = useTranslations("share");
  const format = useFormatter();
  const hidden = hideFlags.filter((flag) => link.hides[flag]).map((flag) => t(`parts.${flag}`));
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

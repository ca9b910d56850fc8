import { useFormatter, useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { StateDot } from "@/components/ui/status";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { type HideFlag, hideFlags } from "@/lib/domain/share-link";
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
          <Th wideOnly>{t("hides")}</Th>
          <Th wideOnly>{t("madeBy")}</Th>
          <Th>{t("lastOpened")}</Th>
          <Th align="right">{t("opened")}</Th>
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
  const format = useFormatter();
  const day = (instant: string, shift = 0) =>
    format.dateTime(new Date(Date.parse(instant) + shift), {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone,
    });
  const hidden = hideFlags.filter((flag) => link.hides[flag]).map((flag) => t(`parts.${flag}`));
  const isLive = link.state === "live";
  return (
    <Tr>
      <Td lead>
        <span className="block max-w-measure break-words">{link.label}</span>
        {isLive && link.address === null && (
          <span className="block text-note font-normal text-muted">{t("list.uncopyable")}</span>
        )}
        {link.state === "dead" && <span className="block text-note font-normal text-muted">{t("deadHelp")}</span>}
      </Td>
      <Td>
        <StateDot dot={isLive ? "live" : link.state === "revoked" ? "quiet" : "hollow"}>
          {t(`states.${link.state}`)}
        </StateDot>
      </Td>
      {/* a link ends before the first instant that it does not open */}
      <Td nowrap>{link.expiresAt === null ? t("list.never") : day(link.expiresAt, -1)}</Td>
      <Td wideOnly>
        {hidden.length === 0 ? <span className="text-muted">{t("list.hidesNothing")}</span> : format.list(hidden)}
      </Td>
      <Td wideOnly>
        {link.madeBy === "" ? t("list.somebody") : link.madeBy}
        <span className="block text-note text-muted">{day(link.createdAt)}</span>
      </Td>
      <Td nowrap>
        {link.lastOpenedAt === null ? <span className="text-muted">{t("list.notYet")}</span> : day(link.lastOpenedAt)}
      </Td>
      <Td align="right" nowrap>
        {t("list.openedTimes", { count: link.openedCount })}
      </Td>
      <Td align="right">
        {isLive && (
          <div className="flex justify-end gap-2">
            {link.address !== null && <CopyButton text={link.address} label={t("copyOf", { label: link.label })} />}
            <RevokeButton linkId={link.id} label={link.label} revoke={revoke} />
          </div>
        )}
      </Td>
    </Tr>
  );
}

import { useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar";
import { framersOf, type Hides, isComparison, type ShareKind, type ShareMode } from "@/lib/domain/share-link";
import { CodesButton } from "./codes-button";
import { LinkNotes, LinkState, useLinkWords } from "./link-words";
import { RevokeButton } from "./revoke-button";

/** A link as it stands in the list; without an address it cannot be copied again. */
export type ListedLink = {
  readonly id: string;
  readonly label: string;
  readonly kind: ShareKind;
  readonly mode: ShareMode;
  /** The names of the teams that it shows; none for a group or the whole portfolio. */
  readonly teams: readonly string[];
  readonly group: string | null;
  /** The days that it compares. */
  readonly dates: readonly CalendarDate[];
  readonly frozenOn: CalendarDate | null;
  /** How many assessments were published since it was frozen. */
  readonly behind: number;
  readonly state: "live" | "expired" | "revoked" | "dead";
  readonly lacksMaker: boolean;
  readonly address: string | null;
  /** The page on which it is changed. */
  readonly href: string;
  readonly madeBy: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastOpenedAt: string | null;
  readonly openedCount: number;
  readonly hasPasscode: boolean;
  /** The sites that were chosen to frame it; null for all that the organisation names. */
  readonly embedOrigins: readonly string[] | null;
  readonly hides: Hides;
};

type Props = {
  links: readonly ListedLink[];
  timeZone: string;
  /** The sites that may frame the organisation's reports. */
  embedOrigins: readonly string[];
  revoke: Action<null>;
  /** Whether the links are of many teams, so that each says of what it is. */
  isMixed?: boolean;
  /** Whether it stands on its own page, where it is changed. */
  isAlone?: boolean;
};

/** Links, newest first: what each shows, whether it opens, and how often it was; on phones one under the other. */
export function LinkList({ links, ...rest }: Props) {
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
              <LinkRow key={link.id} link={link} {...rest} />
            ))}
          </tbody>
        </Table>
      </div>
      <ul className="md:hidden">
        {links.map((link) => (
          <LinkItem key={link.id} link={link} {...rest} />
        ))}
      </ul>
    </>
  );
}

type LinkProps = { link: ListedLink } & Omit<Props, "links">;

function LinkRow(props: LinkProps) {
  const { link, timeZone, isMixed = false } = props;
  const { ends, opened, lastOpened } = useLinkWords(link, timeZone);
  return (
    <Tr>
      <Td lead>
        <span className="block break-words">{link.label}</span>
        <LinkNotes {...{ link, timeZone, isMixed }} embedOrigins={props.embedOrigins} />
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
        <LinkActions {...props} />
      </Td>
    </Tr>
  );
}

function LinkItem(props: LinkProps) {
  const { link, timeZone, isMixed = false } = props;
  const t = useTranslations("share.list");
  const { ends, opened, lastOpened } = useLinkWords(link, timeZone);
  return (
    <li className="grid gap-2 border-b border-line py-3 first:pt-0">
      <div className="flex items-baseline justify-between gap-4">
        <span className="min-w-0 font-medium break-words text-ink">{link.label}</span>
        <LinkState state={link.state} />
      </div>
      <div>
        <LinkNotes {...{ link, timeZone, isMixed }} embedOrigins={props.embedOrigins} />
        <span className="block text-note text-muted">{`${t("ends")}: ${ends}`}</span>
        <span className="block text-note text-muted">
          {[`${t("opened")}: ${opened}`, lastOpened].filter((words) => words !== null).join(" · ")}
        </span>
      </div>
      <LinkActions {...props} />
    </li>
  );
}

function LinkActions({ link, embedOrigins: named, revoke, isAlone = false }: LinkProps) {
  const t = useTranslations("share");
  const { id, label, state, address, href, hasPasscode, kind } = link;
  if (state === "revoked") return null;
  const embedOrigins = framersOf(named, link.embedOrigins);
  return (
    <div className="flex flex-wrap gap-2 md:justify-end">
      {state === "live" && address !== null && (
        <>
          <CopyButton text={address} label={t("copyOf", { label })} />
          <CodesButton
            {...{ address, label, hasPasscode, embedOrigins }}
            isNarrowed={link.embedOrigins !== null}
            hasBadge={!isComparison(kind)}
          />
        </>
      )}
      {!isAlone && (
        <a href={href} className={buttonClass()} aria-label={t("changeOf", { label })}>
          {t(link.behind > 0 ? "review" : "change")}
        </a>
      )}
      <RevokeButton linkId={id} label={label} revoke={revoke} />
    </div>
  );
}

import { addDays, type CalendarDate } from "./calendar";

/** What its maker may keep out of the document. */
export const hideFlags = ["gap", "capabilities", "readings"] as const;
export type HideFlag = (typeof hideFlags)[number];

/** How long a link lives: for ever, some days, or to a day of choice. */
export const expiryChoices = ["none", "7", "30", "90", "date"] as const;
export type ExpiryChoice = (typeof expiryChoices)[number];

/** The shape of a share token: 128 random bits in base64url. */
export const shareTokenPattern = /^[A-Za-z0-9_-]{22}$/;

/** The last day on which a link opens, in the organisation's time zone; null for one that never expires. */
export function lastDayOf(choice: ExpiryChoice, day: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  if (choice === "none") return null;
  return choice === "date" ? day : addDays(today, Number(choice));
}

type LinkFacts = {
  expiresAt: Date | null;
  revokedAt: Date | null;
  makerMayShare: boolean;
  teamArchived: boolean;
};

/** Whether a link opens. It is dead when its maker lost the right to make it or its team is archived; all but "live" look the same to its reader. */
export function shareLinkState(link: LinkFacts, now: Date): "live" | "expired" | "revoked" | "dead" {
  if (link.revokedAt !== null) return "revoked";
  if (link.expiresAt !== null && link.expiresAt <= now) return "expired";
  return link.makerMayShare && !link.teamArchived ? "live" : "dead";
}

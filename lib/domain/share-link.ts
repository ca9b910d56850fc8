import { addDays, type CalendarDate } from "./calendar";

/** What a link can show: a team, one assessment of it, a comparison, a group, or the whole portfolio. */
export type ShareScope = "team" | "assessment" | "comparison" | "group" | "portfolio";

/** What a comparison sets beside each other: two dates of one team, several teams, or a team and the middle of its group. */
export type Compared = "dates" | "teams" | "in-group";

/** The scope of a link, comparisons told apart by what they compare. */
export type ShareKind = Exclude<ShareScope, "comparison"> | Compared;

/** Whether a link follows each publication, or shows what was published by the instant at which it was frozen. */
export type ShareMode = "live" | "frozen";

/** What its maker may keep out of the document, and what is kept out unless its maker shows it. */
export const hideFlags = ["names", "capabilities", "gap", "readings"] as const;
export type HideFlag = (typeof hideFlags)[number];
export const showFlags = ["notes", "evidence"] as const;
export type ShowFlag = (typeof showFlags)[number];

/** For each part of a document, whether it is kept out. */
export type Hides = Readonly<Record<HideFlag | ShowFlag, boolean>>;

/** What can be kept out of, and shown in, a document of each kind; nothing else of it is ever asked for. Of a comparison, "gap" is what names criteria. */
export const offered = {
  team: { hide: ["capabilities", "gap", "readings"], show: ["notes", "evidence"] },
  assessment: { hide: ["capabilities", "gap", "readings"], show: ["notes", "evidence"] },
  dates: { hide: ["capabilities", "gap"], show: [] },
  teams: { hide: ["names", "capabilities", "gap"], show: [] },
  "in-group": { hide: ["capabilities"], show: [] },
  group: { hide: ["names", "capabilities"], show: [] },
  portfolio: { hide: ["names", "capabilities"], show: [] },
} as const satisfies Record<ShareKind, { hide: readonly HideFlag[]; show: readonly ShowFlag[] }>;

/** The kind of a link by its scope and, of a comparison, what it compares. */
export const kindOf = (scope: ShareScope, compared: Compared | null): ShareKind =>
  scope === "comparison" ? (compared ?? "teams") : scope;

/** Whether a link of this kind compares: it speaks of no one level, so it has no badge. */
export const isComparison = (kind: ShareKind): kind is Compared =>
  kind === "dates" || kind === "teams" || kind === "in-group";

/** How long a link lives: for ever, some days, or to a day of choice. */
export const expiryChoices = ["none", "7", "30", "90", "date"] as const;
export type ExpiryChoice = (typeof expiryChoices)[number];

/** The sites that may frame the embed of a link: all that its organisation names (`chosen` null), or of those the ones that were chosen. */
export const framersOf = (named: readonly string[], chosen: readonly string[] | null): readonly string[] =>
  chosen === null ? named : named.filter((origin) => chosen.includes(origin));

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
  /** Whether what it shows is still there: no archived team, no withdrawn assessment, no removed group. */
  isThere: boolean;
};

/** Whether a link opens. It is dead when its maker lost the right to make it or what it shows is gone; all but "live" look the same to its reader. */
export function shareLinkState(link: LinkFacts, now: Date): "live" | "expired" | "revoked" | "dead" {
  if (link.revokedAt !== null) return "revoked";
  if (link.expiresAt !== null && link.expiresAt <= now) return "expired";
  return link.makerMayShare && link.isThere ? "live" : "dead";
}

/** What a team is called where names are kept out: A to Z, then AA, AB and so on, by its place from 0: among all teams ever, in a comparison among those compared. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${letterOf(Math.floor(place / 26) - 1)}${letter}`;
}

import { type Actor, type Grant, grant, type LinkReads } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { framersOf, type Hides, type ShareMode, shareLinkState, shareTokenPattern } from "@/lib/domain/share-link";
import { opensPass } from "./share-pass";
import { type SharedRow, sharedRow } from "./share-row";

/** All that holds for a document of any scope. */
type OfAnyScope = {
  readonly organizationId: string;
  readonly linkId: string;
  /** Everything that the document is made from but its language and the build: what is kept or tagged is kept under this. */
  readonly madeFrom: string;
  readonly organizationName: string;
  readonly frameworkKey: string;
  readonly mode: ShareMode;
  /** Today in the organisation's time zone; for a frozen document the day on which it was frozen. */
  readonly today: CalendarDate;
  /** Only what was published by this instant is shown; null for a live document. */
  readonly publishedBy: Date | null;
  readonly hides: Hides;
  /** Whether it opened by a passcode: nothing of it may stand where no passcode is asked for. */
  readonly hasPasscode: boolean;
  /** Who may frame it; nobody where a passcode is asked for. */
  readonly embedOrigins: readonly string[];
};

/** A team as a document names it. */
export type SharedTeam = {
  readonly name: string;
  readonly target: { readonly level: number; readonly date: CalendarDate } | null;
};

/** A team of a comparison; its name is null where names are kept out, then it has a letter by its place. */
export type SharedBeside = { readonly id: string; readonly name: string | null; readonly groupName: string | null };

/** What a link shows: a closed description of what may be read, with the proof for just that. */
export type SharedDocument = OfAnyScope &
  (
    | { readonly scope: "team"; readonly grant: Grant<"report.view">; readonly team: SharedTeam }
    | {
        readonly scope: "assessment";
        readonly grant: Grant<"report.view">;
        readonly team: SharedTeam;
        readonly assessmentId: string;
      }
    | {
        readonly scope: "comparison";
        readonly compared: "dates";
        readonly grant: Grant<"report.view">;
        readonly teamName: string;
        readonly assessmentIds: { readonly before: string; readonly after: string };
      }
    | {
        readonly scope: "comparison";
        readonly compared: "teams";
        /** One for each team, in their order. */
        readonly grants: readonly Grant<"report.view">[];
        readonly teams: readonly SharedBeside[];
      }
    | {
        readonly scope: "comparison";
        readonly compared: "in-group";
        readonly grant: Grant<"report.view">;
        readonly figures: Grant<"figures.view">;
        readonly teamName: string;
        readonly groupName: string;
      }
    | {
        readonly scope: "group" | "portfolio";
        readonly grant: Grant<"figures.view">;
        /** The name of the group; null for the whole portfolio. */
        readonly groupName: string | null;
      }
  );

export type SharedReport = Extract<SharedDocument, { scope: "team" | "assessment" }>;
export type SharedComparison = Extract<SharedDocument, { scope: "comparison" }>;
export type SharedFigures = Extract<SharedDocument, { scope: "group" | "portfolio" }>;

/** A link that lives: open, or locked until its passcode was given. */
export type SharedLink =
  | { readonly state: "open"; readonly document: SharedDocument }
  | { readonly state: "locked"; readonly linkId: string; readonly passcodeVersion: number };

/**
 * What a share token opens now, or null: unknown, expired, revoked, its maker without the right, what it shows gone, links switched off all look
 * the same. `pass` is what the reader's cookie holds since they gave the passcode. One statement, decided by the database's clock. Works without
 * a grant because it is what a reader's grant is made from.
 */
export async function findSharedLink(token: string, pass: string | undefined): Promise<SharedLink | null> {
  if (!shareTokenPattern.test(token)) return null;
  const row = await sharedRow(token);
  if (row === undefined || shareLinkState(row, row.now) !== "live") return null;
  const { linkId, hasPasscode, passcodeVersion } = row;
  if (hasPasscode && !opensPass(pass, { linkId, passcodeVersion }, row.now)) {
    return { state: "locked", linkId, passcodeVersion };
  }
  const document = toDocument(row);
  return document === null ? null : { state: "open", document };
}

function toDocument(row: SharedRow): SharedDocument | null {
  const { linkId, scope, organizationId, teamId, teamName, assessmentIds } = row;
  const common = commonOf(row);
  const actorFor = (reads: LinkReads): Actor => ({ kind: "link", linkId, organizationId, reads });
  const figuresOf = (groupId: string | null) =>
    grant(actorFor({ groupId }), "figures.view", { organizationId, groupId });
  const reportOf = (id: string) => grant(actorFor({ teamIds: [id] }), "report.view", { organizationId, teamId: id });
  if (scope === "group" || scope === "portfolio") {
    const proof = figuresOf(scope === "group" ? row.groupId : null);
    return proof === null ? null : { ...common, scope, grant: proof, groupName: row.groupName };
  }
  if (scope === "comparison" && row.compared === "teams") {
    const grants = row.teams.flatMap(({ id }) => reportOf(id) ?? []);
    const isWhole = grants.length === row.teams.length;
    return isWhole ? { ...common, scope, compared: "teams", grants, teams: row.teams } : null;
  }
  if (teamId === null || teamName === null) return null;
  const proof = reportOf(teamId);
  if (proof === null) return null;
  const [first, second] = assessmentIds;
  if (scope === "comparison") {
    const of = { ...common, scope, grant: proof, teamName };
    if (first !== undefined && second !== undefined)
      return { ...of, compared: "dates", assessmentIds: { before: first, after: second } };
    const { groupId, groupName } = row;
    const figures = groupId === null ? null : figuresOf(groupId);
    return figures === null || groupName === null ? null : { ...of, compared: "in-group", figures, groupName };
  }
  const team = { name: teamName, target: row.mode === "live" ? row.target : null };
  if (scope === "team") return { ...common, scope, grant: proof, team };
  return first === undefined ? null : { ...common, scope, grant: proof, team, assessmentId: first };
}

function commonOf(row: SharedRow): OfAnyScope {
  const { hasPasscode } = row;
  return {
    organizationId: row.organizationId,
    linkId: row.linkId,
    madeFrom: madeFrom(row),
    organizationName: row.organizationName,
    frameworkKey: row.frameworkKey,
    mode: row.mode,
    today: row.frozenOn ?? row.today,
    publishedBy: row.frozenAt,
    hides: row.hides,
    hasPasscode,
    embedOrigins: hasPasscode ? [] : framersOf(row.embedOrigins, row.chosenOrigins),
  };
}

function madeFrom(row: SharedRow): string {
  const { linkId, version, revisions, organizationName, frameworkKey, teamName, groupName, target, teams } = row;
  return JSON.stringify([
    linkId,
    version,
    revisions,
    row.frozenOn ?? row.today,
    organizationName,
    frameworkKey,
    teamName,
    groupName,
    target,
    teams,
  ]);
}

/**
 * Who may do what. Three tables hold every authorisation decision of the product: one for an organisation, one for a team, one for the figures
 * of a portfolio or of one of its groups.
 * A `Grant` is the proof that a decision was made; every function that reads or writes tenant-owned rows asks for one.
 *
 * Functions of `lib/data` that work without a grant, because no actor is known yet: signing in and up (`accounts.ts`), reading a session
 * (`sessions.ts`), resolving a share token (`share-documents.ts`), accepting an invitation by its token (`invitations.ts`), first run
 * (`setup.ts`), frameworks (`frameworks.ts`, public content), limits (`limits.ts`), a person's own language and theme (`preferences.ts`),
 * making an organisation of one's own (`organizations.ts`), counting afresh what is stored, for scripts alone (`rescore.ts`), and finding the team that a grant is asked for (`teams.ts`).
 */

/** A person's place in an organisation, strongest first where they are ranked (see `rankOf`). */
export const roles = ["viewer", "member", "manager", "admin", "owner"] as const;
export type Role = (typeof roles)[number];

/** What the tables speak of: a role, `team-member` (a member put on the team in question), or the reader of a share link. */
export type Standing = Role | "team-member" | "link";

const everyone = ["viewer", "member", "manager", "admin", "owner"] as const;
const managers = ["manager", "admin", "owner"] as const;
const admins = ["admin", "owner"] as const;
const teamwork = ["team-member", "manager", "admin", "owner"] as const;
const readers = ["viewer", "member", "team-member", "manager", "admin", "owner"] as const;

/** What each standing may do in an organisation as a whole. */
export const organizationPolicy = {
  "portfolio.view": everyone,
  "view.save": everyone,
  "view.share": managers,
  "answers.export": everyone,
  "organization.leave": everyone,
  "people.view": everyone,
  "team.create": managers,
  "group.manage": managers,
  "target.manage": managers,
  "links.view": managers,
  "links.manage": managers,
  "links.take-over": admins,
  "people.invite": admins,
  "people.change-role": admins,
  "people.remove": admins,
  "organization.configure": admins,
  "audit.view": admins,
  "organization.delete": ["owner"],
} as const satisfies Record<string, readonly Standing[]>;

/** What each standing may do with one team. */
export const teamPolicy = {
  "report.view": [...readers, "link"],
  "assessment.view": readers,
  "assessment.start": teamwork,
  "assessment.answer": teamwork,
  "assessment.publish": teamwork,
  "assessment.discard": teamwork,
  "team.configure": managers,
  "team.archive": managers,
  "team.people": managers,
  "share.manage": managers,
} as const satisfies Record<string, readonly Standing[]>;

/** What each standing may do with the figures of all teams, or of those of one group. */
export const figuresPolicy = {
  "figures.view": [...everyone, "link"],
  "figures.share": managers,
} as const satisfies Record<string, readonly Standing[]>;

export type OrganizationAction = keyof typeof organizationPolicy;
export type TeamAction = keyof typeof teamPolicy;
export type FiguresAction = keyof typeof figuresPolicy;
export type Action = OrganizationAction | TeamAction | FiguresAction;

/**
 * Who asks. A user's role and teams were loaded from the database in this request, never taken from a cookie.
 * `teamIds` are the teams that a member was put on. A link reads what it was made for, and nothing else. A system actor is a script, seed or job.
 */
export type Actor =
  | { readonly kind: "anonymous" }
  | {
      readonly kind: "user";
      readonly userId: string;
      readonly organizationId: string;
      readonly role: Role;
      readonly teamIds: readonly string[];
    }
  | { readonly kind: "link"; readonly linkId: string; readonly organizationId: string; readonly reads: LinkReads }
  | { readonly kind: "system"; readonly reason: string };

/** What a link was made for: the reports of some teams, or the figures of one group or (null) of all teams. */
export type LinkReads = { readonly teamIds: readonly string[] } | { readonly groupId: string | null };

export type OrganizationScope = { readonly organizationId: string };
export type TeamScope = { readonly organizationId: string; readonly teamId: string };
/** The figures of one group; of all teams where `groupId` is null. */
export type FiguresScope = { readonly organizationId: string; readonly groupId: string | null };
type Scope = OrganizationScope | TeamScope | FiguresScope;

declare const proven: unique symbol;

/** Proof that the actor may do `A`. Only `grant` and `systemGrant` make one. */
export type Grant<A extends Action> = {
  readonly organizationId: string;
  readonly actor: Actor;
  readonly [proven]: A;
} & (A extends TeamAction ? { readonly teamId: string } : unknown) &
  (A extends FiguresAction ? { readonly groupId: string | null } : unknown);

/** Proves that the actor may do the action in the scope, or returns null. */
export function grant<A extends OrganizationAction>(actor: Actor, action: A, scope: OrganizationScope): Grant<A> | null;
export function grant<A extends TeamAction>(actor: Actor, action: A, scope: TeamScope): Grant<A> | null;
export function grant<A extends FiguresAction>(actor: Actor, action: A, scope: FiguresScope): Grant<A> | null;
export function grant(actor: Actor, action: Action, scope: Scope): Grant<Action> | null {
  return isAllowed(actor, action, scope) ? prove(actor, action, scope) : null;
}

/** Asks the tables without making a proof: what a screen shows or hides. */
export function can(actor: Actor, action: OrganizationAction, scope: OrganizationScope): boolean;
export function can(actor: Actor, action: TeamAction, scope: TeamScope): boolean;
export function can(actor: Actor, action: FiguresAction, scope: FiguresScope): boolean;
export function can(actor: Actor, action: Action, scope: Scope): boolean {
  return isAllowed(actor, action, scope);
}

/** A grant for scripts, seeds and jobs. The architecture check keeps it out of everything that serves a request. */
export function systemGrant<A extends OrganizationAction>(
  action: A,
  scope: OrganizationScope,
  reason: string,
): Grant<A>;
export function systemGrant<A extends TeamAction>(action: A, scope: TeamScope, reason: string): Grant<A>;
export function systemGrant<A extends FiguresAction>(action: A, scope: FiguresScope, reason: string): Grant<A>;
export function systemGrant(action: Action, scope: Scope, reason: string): Grant<Action> {
  return prove({ kind: "system", reason }, action, scope);
}

/** The person behind an actor, for rows that name who wrote them; null for links, scripts and jobs. */
export const userIdOf = (actor: Actor): string | null => (actor.kind === "user" ? actor.userId : null);

/** The place of a role in the hierarchy: 0 for a viewer to 4 for an owner. */
const rankOf = (role: Role): number => roles.indexOf(role);

/**
 * Whether `actor` may give `target` (a person with that role) the role `next`, or remove them (`next` null).
 * Nobody acts on an equal or higher role, owners on owners excepted; nobody gives a role above their own, and admins give none above manager.
 */
export function mayChangeRole(actor: Role, target: Role, next: Role | null): boolean {
  if (actor === "owner") return true;
  if (actor !== "admin") return false;
  return rankOf(target) < rankOf("admin") && (next === null || rankOf(next) < rankOf("admin"));
}

/** Whether an actor with this role may invite somebody as `invited`: admins up to manager, owners anybody. */
export const mayInvite = (actor: Role, invited: Role): boolean => mayChangeRole(actor, "viewer", invited);

function isAllowed(actor: Actor, action: Action, scope: Scope): boolean {
  const standing = standingOf(actor, scope);
  return standing !== null && standingsFor(action).includes(standing);
}

function standingsFor(action: Action): readonly Standing[] {
  if (isTeamAction(action)) return teamPolicy[action];
  return isFiguresAction(action) ? figuresPolicy[action] : organizationPolicy[action];
}

function standingOf(actor: Actor, scope: Scope): Standing | null {
  switch (actor.kind) {
    case "anonymous":
    case "system":
      return null;
    case "link":
      return actor.organizationId === scope.organizationId && isRead(actor.reads, scope) ? "link" : null;
    case "user":
      if (actor.organizationId !== scope.organizationId) return null;
      return actor.role === "member" && "teamId" in scope && actor.teamIds.includes(scope.teamId)
        ? "team-member"
        : actor.role;
  }
}

function isRead(reads: LinkReads, scope: Scope): boolean {
  if ("teamIds" in reads) return "teamId" in scope && reads.teamIds.includes(scope.teamId);
  return "groupId" in scope && reads.groupId === scope.groupId;
}

const isTeamAction = (action: Action): action is TeamAction => action in teamPolicy;
const isFiguresAction = (action: Action): action is FiguresAction => action in figuresPolicy;

function prove<A extends Action>(actor: Actor, action: A, scope: Scope): Grant<A> {
  // the only cast of the product: a grant is the evidence itself, so nothing else can make one
  return { ...scope, actor, action } as unknown as Grant<A>;
}

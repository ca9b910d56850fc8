import type { Actor } from "@/lib/domain/access";
import type { Database } from "./database";

/** Something that somebody did, in ids alone: the log is never changed, so it holds no names, addresses or texts. */
export type AuditEvent = {
  readonly action: string;
  readonly targetKind?: string;
  readonly targetId?: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
} & (
  | { readonly grant: { readonly organizationId: string; readonly actor: Actor } }
  | { readonly actor: AuditActor; readonly organizationId?: string }
);

/** Who did it; outside an organisation a person is known by their id alone. */
type AuditActor = Actor | { readonly kind: "person"; readonly userId: string };

/** Adds one event to the audit log, in the transaction of what it speaks of. Events without an organisation speak of the instance. */
export async function record(db: Database, event: AuditEvent): Promise<void> {
  const { organizationId, actor } = "grant" in event ? event.grant : { organizationId: null, ...event };
  const { kind, id } = named(actor);
  await db.$executeRaw`
    INSERT INTO audit_event (organization_id, actor_kind, actor_id, action, target_kind, target_id, details)
    VALUES (${organizationId}::uuid, ${kind}, ${id}::uuid, ${event.action}, ${event.targetKind ?? null}, ${event.targetId ?? null},
      ${JSON.stringify(event.details ?? {})}::jsonb)`;
}

function named(actor: AuditActor): { kind: string; id: string | null } {
  switch (actor.kind) {
    case "person":
    case "user":
      return { kind: "user", id: actor.userId };
    case "link":
      return { kind: "link", id: actor.linkId };
    case "system":
    case "anonymous":
      return { kind: actor.kind, id: null };
  }
}

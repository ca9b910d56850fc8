import type { Grant } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { LinkRulesInput } from "@/lib/domain/share-link-input";
import { record } from "./audit";
import { inTransaction } from "./database";

/**
 * Sets what an organisation says of share links: whether there are any, whether they need an end or a passcode, who may frame them. Switched off,
 * every link is dead from the next request on; what a new link needs does not touch those that were made.
 */
export async function setLinkRules(
  grant: Grant<"organization.configure">,
  rules: LinkRulesInput,
): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    const changed = await db.$executeRaw`
      UPDATE organization SET are_links_allowed = ${rules.areLinksAllowed}, is_expiry_required = ${rules.isExpiryRequired},
        is_passcode_required = ${rules.isPasscodeRequired}, embed_origins = ${[...rules.embedOrigins]}::text[]
      WHERE id = ${organizationId}::uuid AND deleted_at IS NULL`;
    if (changed === 0) return fail("not-found");
    const { embedOrigins, ...switches } = rules;
    const details = { ...switches, embedOrigins: embedOrigins.length };
    await record(db, {
      grant,
      action: "links.configure",
      targetKind: "organization",
      targetId: organizationId,
      details,
    });
    return ok(null);
  });
}

import { database } from "./database";
import { giveBack, limits, takeAttempt } from "./limits";
import { matchesPassword } from "./password-hash";
import { findSharedLink } from "./share-documents";
import { passFor } from "./share-pass";
import { tokenHash } from "./tokens";

/** What comes of a passcode: the pass for the reader's cookie, or why there is none. */
export type PasscodeOutcome =
  | { readonly kind: "right"; readonly pass: string }
  | { readonly kind: "wrong" | "too-many" | "not-asked" | "gone" };

/**
 * Tries a passcode at a link. Attempts are limited per link, wherever they come from, and counted before the passcode is looked at; a right one
 * is given back. Works without a grant because it is how a reader comes to one.
 */
export async function tryPasscode(token: string, passcode: string): Promise<PasscodeOutcome> {
  const link = await findSharedLink(token, undefined);
  if (link === null) return { kind: "gone" };
  if (link.state === "open") return { kind: "not-asked" };
  const attempt = await takeAttempt([{ limit: limits.passcodeOfLink, subject: link.linkId }]);
  if (attempt === null) return { kind: "too-many" };
  const [stored] = await database().$queryRaw<{ hash: string | null; version: number; now: Date }[]>`
    SELECT passcode_hash AS hash, passcode_version AS version, now() AS now FROM share_link WHERE token_hash = ${tokenHash(token)}`;
  if (stored === undefined || !(await matchesPassword(stored.hash, passcode))) return { kind: "wrong" };
  await giveBack(attempt);
  return { kind: "right", pass: passFor({ linkId: link.linkId, passcodeVersion: stored.version }, stored.now) };
}

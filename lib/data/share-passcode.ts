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
 * Tries a passcode at a link; `address` is where the request came from. Works without a grant because it is how a reader comes to one.
 *
 * Wrong ones are limited twice in a quarter of an hour: ten per link and network address, so that a stranger who knows the address of the link
 * shuts out nobody but themselves, and fifty per link wherever they come from, so that many addresses together guess at most 4,800 times a day
 * (one alone 960): half of all passcodes of six digits take them a hundred days, half of those of six small letters and digits six centuries. Who is
 * past the first limit no longer counts towards the second. A new passcode begins both anew: whoever guessed at the old one knows nothing of it. A
 * right one is given back, and readers who gave it before hold a pass and are never asked (ASVS 5.0, 6.3.1 and 2.4.1).
 */
export async function tryPasscode(token: string, passcode: string, address: string): Promise<PasscodeOutcome> {
  const link = await findSharedLink(token, undefined);
  if (link === null) return { kind: "gone" };
  if (link.state === "open") return { kind: "not-asked" };
  const subject = `${link.linkId} ${link.passcodeVersion}`;
  const own = await takeAttempt([{ limit: limits.passcodeFromAddress, subject: `${subject} ${address}` }]);
  if (own === null) return { kind: "too-many" };
  const all = await takeAttempt([{ limit: limits.passcodeOfLink, subject }]);
  if (all === null) return { kind: "too-many" };
  const [stored] = await database().$queryRaw<{ hash: string | null; version: number; now: Date }[]>`
    SELECT passcode_hash AS hash, passcode_version AS version, now() AS now FROM share_link WHERE token_hash = ${tokenHash(token)}`;
  if (stored === undefined || !(await matchesPassword(stored.hash, passcode))) return { kind: "wrong" };
  await giveBack({ keys: [...own.keys, ...all.keys], windows: [...own.windows, ...all.windows] });
  return { kind: "right", pass: passFor({ linkId: link.linkId, passcodeVersion: stored.version }, stored.now) };
}

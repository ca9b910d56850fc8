import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";
import { areEqualSecrets } from "./tokens";

/** How long a given passcode is remembered, in seconds. */
export const passSeconds = 12 * 60 * 60;

type Lock = { readonly linkId: string; readonly passcodeVersion: number };

/** What a reader's browser keeps once they have given the passcode of a link: bound to the link, the version of its passcode, and the instant. */
export function passFor(lock: Lock, now: Date): string {
  const at = Math.floor(now.getTime() / 1000).toString(36);
  return `${at}.${signatureOf(lock, at)}`;
}

/** Whether a pass was made by this instance for this link, its passcode as it is now, and not too long ago. */
export function opensPass(pass: string | undefined, lock: Lock, now: Date): boolean {
  const [, at, signature] = /^([0-9a-z]{1,10})\.([\w-]{43})$/.exec(pass ?? "") ?? [];
  if (at === undefined || signature === undefined) return false;
  const age = now.getTime() / 1000 - Number.parseInt(at, 36);
  return age < passSeconds && areEqualSecrets(signature, signatureOf(lock, at));
}

function signatureOf({ linkId, passcodeVersion }: Lock, at: string): string {
  return createHmac("sha256", new Uint8Array(hkdfSync("sha256", env().secret, "", "ascent share passcode", 32)))
    .update(`${linkId} ${passcodeVersion} ${at}`)
    .digest("base64url");
}

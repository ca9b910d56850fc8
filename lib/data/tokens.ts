import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret for an address: 128 random bits in base64url, and the SHA-256 under which it is stored. */
export function newToken(): { token: string; hash: Uint8Array<ArrayBuffer> } {
  const token = randomBytes(16).toString("base64url");
  return { token, hash: tokenHash(token) };
}

/** What is stored of a token: a dump of the database opens nothing. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** Whether two secrets are equal, in a time that says nothing about where they differ. */
export function areEqualSecrets(one: string, other: string): boolean {
  return timingSafeEqual(tokenHash(one), tokenHash(other));
}

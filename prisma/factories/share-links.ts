import { seal } from "@/lib/data/share-tokens";
import { newToken } from "@/lib/data/tokens";
import type { Prisma } from "@/prisma/generated/client";

type Link = {
  readonly organizationId: string;
  readonly teamId: string;
  readonly label: string;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
};

/** A read-only link to a team, with its token, which the row holds only as a hash and sealed. */
export function makeShareLink(link: Link, secret: string): { token: string; row: Prisma.ShareLinkCreateManyInput } {
  const { token, hash } = newToken();
  return { token, row: { ...link, tokenHash: hash, tokenSealed: seal(token, secret) } };
}

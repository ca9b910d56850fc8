import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/data/password-hash";
import type { Prisma } from "@/prisma/generated/client";

/** Somebody with an account, and the password that was made up for it. */
export type Person = {
  readonly key: string;
  readonly role: string;
  readonly password: string;
  readonly row: Prisma.UserCreateManyInput & { id: string };
};

/** Accounts with random passwords, which nobody can know but whoever reads what this returns. */
export function makePeople(
  people: readonly { key: string; name: string; email: string; role: string }[],
  createdAt: Date,
): Promise<Person[]> {
  return Promise.all(
    people.map(async ({ key, name, email, role }) => {
      const password = randomBytes(12).toString("base64url");
      const passwordHash = await hashPassword(password);
      return {
        key,
        role,
        password,
        row: { id: randomUUID(), name, email, passwordHash, emailVerifiedAt: createdAt, createdAt },
      };
    }),
  );
}

import { randomBytes } from "node:crypto";

/** A name that no other story uses. */
export const freshName = (name: string): string => `${name} ${randomBytes(3).toString("hex")}`;

/** An address that nobody has. */
export const freshEmail = (): string => `${randomBytes(6).toString("hex")}@stories.example`;

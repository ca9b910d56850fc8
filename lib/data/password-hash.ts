import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes, one lane (OWASP's least; ASVS 5.0, 11.4.2). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a random password at the same cost: what an unknown address is compared with, so that it takes as long as a known one. */
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$uC1antSEa+aC/Q3l6uQwLA$0W3EOWva1nfMop+oeuleI6sHEc0+Znyvh9VkvMD2z1E";

/** What is stored of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether the password is the one that was hashed; takes as long, and says no, where there is no hash. */
export async function matchesPassword(stored: string | null, password: string): Promise<boolean> {
  const isMatch = await verify(stored ?? nobody, password);
  return stored !== null && isMatch;
}

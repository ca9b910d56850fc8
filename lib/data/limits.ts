import { createHash } from "node:crypto";
import { database } from "./database";

/** How many attempts of a kind one subject has within a window. */
export type Limit = { readonly name: string; readonly attempts: number; readonly minutes: number };

/** One limit for one subject, such as an address or an account. */
export type LimitedSubject = { readonly limit: Limit; readonly subject: string };

/** An attempt that was let through; what turns out to be harmless is given back. */
export type Attempt = { readonly keys: readonly string[]; readonly windows: readonly string[] };

/**
 * The limits of the account doors (ASVS 5.0, 6.3.1) and of what costs much (2.4.1). An account is limited per network address, and so is the
 * passcode of a link long before it is limited for all, so that nobody can lock another person out.
 */
export const limits = {
  signInToAccount: { name: "sign-in-account", attempts: 10, minutes: 15 },
  signInFromAddress: { name: "sign-in-address", attempts: 30, minutes: 15 },
  signUpFromAddress: { name: "sign-up-address", attempts: 60, minutes: 60 },
  passwordOfAccount: { name: "password-account", attempts: 10, minutes: 15 },
  tokenFromAddress: { name: "token-address", attempts: 60, minutes: 15 },
  passcodeFromAddress: { name: "passcode-address", attempts: 10, minutes: 15 },
  passcodeOfLink: { name: "passcode-link", attempts: 50, minutes: 15 },
  exportsOfPerson: { name: "export-person", attempts: 120, minutes: 10 },
  setUp: { name: "set-up", attempts: 40, minutes: 15 },
} as const satisfies Record<string, Limit>;

/**
 * Counts one attempt against every given limit; null when one of them is used up. Counted before the work is done, in one atomic statement
 * that all instances share, so that parallel attempts are let through no oftener than the limit says. Throws when the database does not
 * answer: nothing is let through then.
 */
export async function takeAttempt(subjects: readonly LimitedSubject[]): Promise<Attempt | null> {
  const keyed = subjects.map((one) => ({ ...one.limit, key: keyOf(one) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys = keyed.map(({ key }) => key);
  const minutes = keyed.map((one) => one.minutes);
  const rows = await database().$queryRaw<{ key: string; count: number; window: string }[]>`
    WITH swept AS (
      DELETE FROM rate_limit WHERE (key, window_start) IN (
        SELECT key, window_start FROM rate_limit WHERE window_start < now() - interval '1 day' LIMIT 100 FOR UPDATE SKIP LOCKED))
    INSERT INTO rate_limit (key, window_start, count)
    SELECT key, to_timestamp(floor(extract(epoch FROM now()) / (minutes * 60)) * minutes * 60), 1
    FROM unnest(${keys}::text[], ${minutes}::int[]) AS taken (key, minutes) ORDER BY key
    ON CONFLICT (key, window_start) DO UPDATE SET count = rate_limit.count + 1
    RETURNING key, count, window_start::text AS window`;
  if (rows.length !== keyed.length) throw new Error("an attempt was not counted");
  const isWithin = keyed.every(({ key, attempts }) => rows.some((row) => row.key === key && row.count <= attempts));
  return isWithin ? { keys: rows.map((row) => row.key), windows: rows.map((row) => row.window) } : null;
}

/** Takes an attempt off the count again: what succeeded is not held against anybody. */
export async function giveBack({ keys, windows }: Attempt): Promise<void> {
  await database().$executeRaw`
    UPDATE rate_limit SET count = rate_limit.count - 1
    FROM unnest(${keys}::text[], ${windows}::timestamptz[]) AS taken (key, window_start)
    WHERE rate_limit.key = taken.key AND rate_limit.window_start = taken.window_start AND rate_limit.count > 0`;
}

// subjects are addresses of people and networks: kept as a hash, which is all that counting needs
const keyOf = ({ limit, subject }: LimitedSubject): string =>
  `${limit.name}:${createHash("sha256").update(subject).digest("base64url")}`;

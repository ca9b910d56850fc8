import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { statementNames } from "./planned-once";

/** What a query runs on: the client itself or an open transaction. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** Connections of one server process; several processes must stay under the server's `max_connections` together. */
const poolSize = 10;
const poolTimeout = 5_000;
const statementTimeout = 5_000;
const attempts = 4;

// on the global object, for development loads modules anew
declare global {
  var ascentClient: PrismaClient | undefined;
}

/** The one client of this process, made at its first use. Every connection runs in UTC, for the adapter drops the offset of instants. */
export function database(): PrismaClient {
  globalThis.ascentClient ??= connect(env().databaseUrl);
  return globalThis.ascentClient;
}

/** A client for the given address, with the limits of the product; the owner's scripts allow longer statements, and pauses between them. */
export function connect(url: string, limits: { statementTimeout?: number } = {}): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      options: "-c TimeZone=UTC",
      max: poolSize,
      connectionTimeoutMillis: poolTimeout,
      statement_timeout: limits.statementTimeout ?? statementTimeout,
      idle_in_transaction_session_timeout: limits.statementTimeout ?? 10_000,
    },
    { statementNameGenerator: statementNames() },
  );
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

/** Runs the work in one transaction; a deadlock or serialization failure is tried again up to three times after a random pause. */
export async function inTransaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(work, { maxWait: poolTimeout, timeout: 10_000 });
    } catch (error) {
      if (attempt === attempts || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * attempt));
    }
  }
}

/** Whether an error says that a unique rule was broken, by the name of the index or constraint. */
export function breaksUnique(error: unknown, name?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2002") return name === undefined || JSON.stringify(error.meta).includes(name);
  return stateOf(error) === "23505" && (name === undefined || JSON.stringify(error.meta).includes(name));
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2034" || ["40001", "40P01"].includes(stateOf(error));
}

function stateOf(error: Prisma.PrismaClientKnownRequestError): string {
  return /"(?:originalCode|code)":"([0-9A-Z]{5})"/.exec(JSON.stringify(error.meta ?? {}))?.[1] ?? "";
}

import { type Failure, fail } from "@/lib/domain/errors";

/** Writes an unexpected error to the log under an id, and makes of it what the reader may know: that id, and whether the database is out of reach. */
export function report(error: unknown): Failure {
  const id = crypto.randomUUID().slice(0, 8);
  console.error(`[${id}]`, error);
  return isOutage(error)
    ? fail("unavailable", { details: { id } })
    : fail("unavailable", { reason: "unexpected", details: { id } });
}

function isOutage(error: unknown): boolean {
  const text = error instanceof Error ? `${error.name} ${error.message}` : "";
  return /P1001|P1002|P1008|P1017|P2024|ECONNREFUSED|ECONNRESET|timeout|terminat|server closed/i.test(text);
}

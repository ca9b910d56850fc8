import { refresh } from "next/cache";
import type { Result } from "@/lib/domain/errors";

/** Draws the page again after a change that was made, and hands the outcome on. */
export async function refreshed<T>(outcome: Promise<Result<T>>): Promise<Result<T>> {
  const result = await outcome;
  if (result.ok) refresh();
  return result;
}

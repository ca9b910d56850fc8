import type { Finished } from "./answer";

const most = 500;
const kept = new Map<string, Finished>();

/** The finished document of a key, or undefined. Whether it may be read was decided before anybody asks here. */
export function keptDocument(key: string): Finished | undefined {
  const found = kept.get(key);
  if (found === undefined) return undefined;
  kept.delete(key);
  kept.set(key, found);
  return found;
}

/** Keeps a document under all that it was made from; the one that was asked for longest ago makes room. */
export function keepDocument(key: string, document: Finished): void {
  kept.set(key, document);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

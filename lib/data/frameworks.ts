import { frameworkFile, mappingFile } from "@/lib/domain/framework-file";
import type { Framework, Mapping } from "@/lib/domain/framework";
import { database } from "./database";
import { mappingKey } from "./framework-files";

// a version never changes once it is loaded, so that it is read once per process; which one is newest is asked again every minute
const versions = new Map<string, Promise<Framework>>();
const mappings = new Map<string, Promise<Mapping>>();
let newest: { readonly at: number; readonly known: Promise<readonly Version[]> } | null = null;

type Version = { readonly key: string; readonly version: string };

/** One version of a framework as it was loaded. Public content: without a grant. Throws for a version that was never loaded. */
export async function frameworkVersion(key: string, version: string): Promise<Framework> {
  return remember(versions, `${key} ${version}`, async () => frameworkFile.parse({ framework: await content(key, version) }).framework);
}

/** The newest version of a framework; throws for one that was never loaded. */
export async function newestFramework(key: string): Promise<Framework> {
  const version = (await newestVersions()).find((one) => one.key === key);
  if (version === undefined) throw new Error(`no framework ${key} is loaded`);
  return frameworkVersion(key, version.version);
}

/** The newest version of every framework, the default one first. */
export async function newestFrameworks(): Promise<Framework[]> {
  const known = (await newestVersions()).filter(({ key }) => key !== mappingKey);
  const all = await Promise.all(known.map(({ key, version }) => frameworkVersion(key, version)));
  return all.sort((one, other) => Number(other.key === "mlops-levels") - Number(one.key === "mlops-levels"));
}

/** The newest mapping between frameworks, from which readings are derived. */
export async function newestMapping(): Promise<Mapping> {
  const version = (await newestVersions()).find(({ key }) => key === mappingKey);
  if (version === undefined) throw new Error("no mapping is loaded");
  return remember(mappings, version.version, async () => mappingFile.parse({ mapping: await content(mappingKey, version.version) }).mapping);
}

async function newestVersions(): Promise<readonly Version[]> {
  if (newest === null || Date.now() - newest.at > 60_000) newest = { at: Date.now(), known: readNewest() };
  const asked = newest;
  return asked.known.catch((error: unknown) => {
    if (newest === asked) newest = null;
    throw error;
  });
}

async function readNewest(): Promise<readonly Version[]> {
  const rows = await database().$queryRaw<Version[]>`SELECT key, version FROM framework`;
  const sorted = rows.toSorted((one, other) => compareVersions(other.version, one.version));
  return sorted.filter(({ key }, place) => sorted.findIndex((one) => one.key === key) === place);
}

async function content(key: string, version: string): Promise<unknown> {
  const rows = await database().$queryRaw<{ content: unknown }[]>`
    SELECT content FROM framework WHERE key = ${key} AND version = ${version}`;
  return rows[0]?.content;
}

function remember<T>(kept: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? read();
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  return known;
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  return [0, 1, 2].map((place) => (a?.[place] ?? 0) - (b?.[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

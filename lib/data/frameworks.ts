import type { Framework, Mapping } from "@/lib/domain/framework";
import { frameworkFile, mappingFile } from "@/lib/domain/framework-file";
import type { ReadingBasis } from "@/lib/domain/result";
import { database } from "./database";

/** What is stored never changes, so it is read once per process; a version that is not known yet is looked for again. */
type Library = { readonly frameworks: readonly Framework[]; readonly mappings: readonly Mapping[] };

let library: Promise<Library> | undefined;

/** One version of a framework, as it was when it was loaded. Throws where there is none: assessments name only what is stored. */
export async function frameworkVersion(key: string, version: string): Promise<Framework> {
  const isWanted = (one: Framework) => one.key === key && one.version === version;
  const found = (await known()).frameworks.find(isWanted) ?? (await known("anew")).frameworks.find(isWanted);
  if (found === undefined) throw new Error(`framework ${key} ${version} is not stored`);
  return found;
}

/** The newest version of each framework, the default one first. */
export async function newestFrameworks(): Promise<Framework[]> {
  const { frameworks } = await known();
  return frameworks
    .filter((one) => newestOf(frameworks.filter(({ key }) => key === one.key)) === one)
    .sort((one, other) => Number(other.key === "mlops-levels") - Number(one.key === "mlops-levels"));
}

/** The newest version of one framework. Throws where there is none: an organisation names only what is stored. */
export async function newestFramework(key: string): Promise<Framework> {
  const found = (await newestFrameworks()).find((one) => one.key === key);
  if (found === undefined) throw new Error(`framework ${key} is not stored`);
  return found;
}

/** In which frameworks the answers to another are read at publication, by its newest mapping; none for a framework without one. */
export async function readingsOf(key: string): Promise<ReadingBasis[]> {
  const { mappings, frameworks } = await known();
  const mapping = newestOf(mappings.filter((one) => one.from === key));
  if (mapping === undefined) return [];
  return [{ mapping, targets: mapping.to.flatMap((to) => newestOf(frameworks.filter((one) => one.key === to)) ?? []) }];
}

/** How earlier readings were made: by one version of the mapping, in one version of each framework. */
export async function readingsAsMade(
  key: string,
  made: readonly { frameworkKey: string; frameworkVersion: string; mappingVersion: string }[],
): Promise<ReadingBasis[]> {
  const { mappings } = await known();
  const basis = await Promise.all(
    made.map(async ({ frameworkKey, frameworkVersion: version, mappingVersion }) => {
      const mapping = mappings.find((one) => one.from === key && one.version === mappingVersion);
      return mapping === undefined ? [] : [{ mapping, targets: [await frameworkVersion(frameworkKey, version)] }];
    }),
  );
  return basis.flat();
}

/** Which versions of which frameworks ask a criterion, each as "key version". */
export async function versionsAsking(criterionId: string): Promise<string[]> {
  const { frameworks } = await known();
  return frameworks
    .filter(({ capabilities }) => capabilities.some(({ criteria }) => criteria.some(({ id }) => id === criterionId)))
    .map(({ key, version }) => `${key} ${version}`);
}

function known(when: "cached" | "anew" = "cached"): Promise<Library> {
  if (when === "anew" || library === undefined) {
    const reading = read();
    const forget = () => {
      if (library === reading) library = undefined;
    };
    library = reading;
    reading.then(({ frameworks }) => frameworks.length === 0 && forget(), forget);
  }
  return library;
}

/** Content that this build does not understand belongs to a later one. */
async function read(): Promise<Library> {
  const rows = await database().$queryRaw<{ content: unknown }[]>`
    SELECT content FROM framework ORDER BY key, string_to_array(version, '.')::int[]`;
  return {
    frameworks: rows.flatMap(({ content }) => frameworkFile.safeParse(content).data?.framework ?? []),
    mappings: rows.flatMap(({ content }) => mappingFile.safeParse(content).data?.mapping ?? []),
  };
}

/** Rows come oldest version first. */
function newestOf<T extends { version: string }>(versions: readonly T[]): T | undefined {
  return versions.at(-1);
}

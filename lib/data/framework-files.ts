import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { frameworkFile, mappingFile, readContent } from "@/lib/domain/framework-file";
import type { Database } from "./database";

type Version = { readonly key: string; readonly version: string };
type Stored = Version & { readonly checksum: string };

/**
 * Stores what the YAML files of a folder hold and is not stored yet, as it stands there, and returns the names of what was new. For the owner role alone.
 * Nothing is stored when any file is wrong (the error names file, path and problem), or says something else under a version that is stored already.
 */
export async function loadFrameworks(db: Database, folder = path.resolve("frameworks")): Promise<string[]> {
  const files = await readFiles(folder);
  const known = await db.$queryRaw<Stored[]>`SELECT key, version, checksum FROM framework`;
  const fresh = files.filter((file) => !isStored(file, known));
  for (const { key, version, checksum, text } of fresh) {
    await db.$executeRaw`
      INSERT INTO framework (key, version, checksum, content) VALUES (${key}, ${version}, ${checksum}, ${text}::jsonb)
      ON CONFLICT DO NOTHING`;
  }
  return fresh.map(({ key, version }) => `${key} ${version}`);
}

async function readFiles(folder: string): Promise<(Stored & { text: string })[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  const files: Record<string, unknown> = {};
  for (const name of names) files[name] = parseYaml(name, await readFile(path.join(folder, name), "utf8"));
  const content = readContent(files);
  if (!content.ok) {
    const lines = content.problems.map(({ file, path: place, problem }) => `${file}: ${place}: ${problem}`);
    throw new Error(`The files of ${folder} cannot be used.\n${lines.join("\n")}`);
  }
  return Object.values(files).map((file) => {
    const text = JSON.stringify(file);
    return { ...versionOf(file), text, checksum: createHash("sha256").update(text).digest("hex") };
  });
}

function parseYaml(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : "is not YAML"}`);
  }
}

/** A mapping is stored beside the frameworks under a key that none of them can have. */
function versionOf(file: unknown): Version {
  const { data } = frameworkFile.safeParse(file);
  if (data !== undefined) return data.framework;
  const { mapping } = mappingFile.parse(file);
  return { key: `mapping:${mapping.from}`, version: mapping.version };
}

function isStored({ key, version, checksum }: Stored, known: readonly Stored[]): boolean {
  const found = known.find((one) => one.key === key && one.version === version);
  if (found !== undefined && found.checksum !== checksum) {
    throw new Error(`${key} ${version} was changed after it had been loaded. Give the change a new version.`);
  }
  return found !== undefined;
}

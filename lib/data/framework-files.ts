import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { readContent } from "@/lib/domain/framework-file";
import type { Framework, Mapping } from "@/lib/domain/framework";
import type { Database } from "./database";

/** The key under which the mapping between frameworks is kept, beside the frameworks themselves. */
export const mappingKey = "mapping";

/**
 * Brings the YAML files under `frameworks/` into the database, as its owner: every version once, with its checksum. A version that is
 * there already must be unchanged. Throws an error that names file, path and problem; returns the versions that were new.
 */
export async function loadFrameworks(db: Database, folder = path.join(process.cwd(), "frameworks")): Promise<string[]> {
  const { frameworks, mappings } = await readFrameworks(folder);
  const contents: { key: string; version: string; content: Framework | Mapping }[] = [
    ...frameworks.map((content) => ({ key: content.key, version: content.version, content })),
    ...mappings.map((content) => ({ key: mappingKey, version: content.version, content })),
  ];
  const known = await db.$queryRaw<{ key: string; version: string; checksum: string }[]>`
    SELECT key, version, checksum FROM framework`;
  const loaded: string[] = [];
  for (const { key, version, content } of contents) {
    const text = JSON.stringify(content);
    const checksum = createHash("sha256").update(text).digest("hex");
    const old = known.find((one) => one.key === key && one.version === version);
    if (old !== undefined && old.checksum !== checksum) {
      throw new Error(`frameworks/: ${key} ${version} was changed after it had been loaded. Give the change a new version.`);
    }
    if (old !== undefined) continue;
    await db.$executeRaw`
      INSERT INTO framework (key, version, checksum, content) VALUES (${key}, ${version}, ${checksum}, ${text}::jsonb)
      ON CONFLICT (key, version) DO NOTHING`;
    loaded.push(`${key} ${version}`);
  }
  return loaded;
}

async function readFrameworks(folder: string): Promise<{ frameworks: Framework[]; mappings: Mapping[] }> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const files: Record<string, unknown> = {};
  for (const name of names) files[name] = parseYaml(name, await readFile(path.join(folder, name), "utf8"));
  const content = readContent(files);
  if (content.ok) return content;
  const lines = content.problems.map(({ file, path: place, problem }) => `frameworks/${file}: ${place}: ${problem}`);
  throw new Error(lines.join("\n"));
}

function parseYaml(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`frameworks/${name}: ${error instanceof Error ? error.message : "not YAML"}`);
  }
}

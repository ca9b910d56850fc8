import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../settings/paths.mjs";

const folders = ["app", "components", "frameworks", "lib", "messages", "prisma/migrations", "public", "scripts/styles"];
const notBuilt =
  /^(biome\.json|knip\.json|dependency-cruiser\.config\.mjs|vitest\..*|playwright\..*|prisma\.config\.ts|next-env\.d\.ts|.*\.tsbuildinfo)$/;

/** A name for what a build is made of: every source file, the versions, the platform, and the key baked into it. */
export function hashSources(actionsKey) {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules} ${actionsKey}\n`);
  for (const file of sourceFiles())
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

function sourceFiles() {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|mjs|ts|json)$/.test(entry.name) && !notBuilt.test(entry.name))
    .map((entry) => entry.name);
  const below = folders.flatMap((folder) => filesIn(folder)).filter((file) => !/\.(test|fixture)\.tsx?$/.test(file));
  return [...top, ...below, "prisma/schema.prisma"].sort();
}

function filesIn(folder) {
  return entries(folder)
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

function entries(folder) {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

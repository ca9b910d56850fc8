import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Finished builds belong to the sources, not to one set of data: start and test share them, whatever ASCENT_DATA says. */
export const buildsFolder = path.join(root, ".ascent", "builds");

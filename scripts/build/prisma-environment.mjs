import path from "node:path";
import { root } from "../settings/paths.mjs";

/** What every Prisma command needs in order to ask nobody on the network for anything. */
export function prismaEnvironment() {
  return {
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, "scripts", "schema-engine", "schema-engine.mjs"),
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
}

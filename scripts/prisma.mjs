import { spawn } from "node:child_process";
import path from "node:path";
import { install } from "./build/install.mjs";
import { prismaEnvironment } from "./build/prisma-environment.mjs";
import { closing } from "./process/closing.mjs";
import { beQuiet } from "./process/progress.mjs";
import { report } from "./process/refusal.mjs";
import { root } from "./settings/paths.mjs";

// Any Prisma command, as the owner of the database in use and without the network: `node scripts/prisma.mjs migrate status`.
const { later, stop } = closing();

try {
  beQuiet();
  await install();
  const { withDatabase } = await import("./database/with-database.mjs");
  const { database } = await withDatabase({ isMigrated: false, later });
  const prisma = path.join(root, "node_modules", "prisma", "build", "index.js");
  const env = { ...process.env, ...prismaEnvironment(), DATABASE_URL: database.ownerUrl };
  const child = spawn(process.execPath, [prisma, ...process.argv.slice(2)], { cwd: root, env, stdio: "inherit" });
  const code = await new Promise((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  await stop(null, code);
} catch (error) {
  report(error);
  await stop(null, 1);
}

import { spawn } from "node:child_process";
import { generateClient } from "./build/generate.mjs";
import { install } from "./build/install.mjs";
import { closing } from "./process/closing.mjs";
import { beQuiet } from "./process/progress.mjs";
import { report } from "./process/refusal.mjs";
import { root } from "./settings/paths.mjs";
import { ownerEnvironment } from "./settings/server-environment.mjs";

// Runs one of the project's TypeScript commands as the owner of the database in use: `node scripts/run.mjs FILE ...`.
const { later, stop } = closing();

try {
  beQuiet();
  await install();
  await generateClient();
  const { withDatabase } = await import("./database/with-database.mjs");
  const context = await withDatabase({ isMigrated: true, later });
  const [file, ...args] = process.argv.slice(2).filter((word) => word !== "--");
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: root,
    env: ownerEnvironment(context),
    stdio: "inherit",
  });
  later(() => child.kill("SIGTERM"));
  const code = await new Promise((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  await stop(null, code);
} catch (error) {
  report(error);
  await stop(null, 1);
}

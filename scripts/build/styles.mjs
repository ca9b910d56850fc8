import path from "node:path";
import { run } from "../process/child.mjs";
import { root } from "../settings/paths.mjs";

/** Compiles the stylesheet of the share document into the module that carries it: Next knows nothing of it. */
export async function buildStyles() {
  const script = path.join(root, "scripts", "styles", "report-styles.ts");
  await run(process.execPath, ["--import", "tsx", script], { cwd: root, title: "The report's stylesheet" });
}

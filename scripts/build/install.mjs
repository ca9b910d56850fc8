import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../process/child.mjs";
import { withLock } from "../process/lock-file.mjs";
import { say, step } from "../process/progress.mjs";
import { Refusal } from "../process/refusal.mjs";
import { buildsFolder, root } from "../settings/paths.mjs";

/** Makes node_modules what package-lock.json says, by `npm ci`, when it is not. Needs nothing but Node and npm. */
export async function install() {
  refuseOldNode();
  if (isInstalled()) return;
  await step("packages", "installing, about two minutes", async () => {
    const lock = path.join(path.dirname(buildsFolder), "install.lock");
    await withLock(lock, ci, (holder) => say("packages", `waiting for the install of process ${holder.pid}`));
    return "installed";
  });
}

async function ci() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  // Without npm's own path there is only the command, which Windows finds through a shell.
  const [command, words] = npm ? [process.execPath, [npm, ...args]] : ["npm", args];
  await run(command, words, { cwd: root, title: "npm ci", shell: !npm && process.platform === "win32" });
}

/** npm writes node_modules/.package-lock.json last, so that half an install has none. */
function isInstalled() {
  const installedFile = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  const isSame = (name) => installed[name]?.version === wanted[name].version;
  const needed = Object.keys(wanted).filter((name) => name !== "" && !wanted[name].link);
  // What is optional is missing where it belongs to another platform; where it is there, it is the right version.
  return needed.every((name) => isSame(name) || (wanted[name].optional && !installed[name]));
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(`Ascent needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
}

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { run } from "../process/child.mjs";
import { step } from "../process/progress.mjs";
import { Refusal } from "../process/refusal.mjs";
import { root } from "../settings/paths.mjs";

// The shell is Chromium without its windows, and runs the same pages in half the time.
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium that runs: the one given in CHROMIUM_PATH, Playwright's, the system's, else one that
 * Playwright or, for root, the system's package manager can install.
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return works(given) ? given : refuse(`CHROMIUM_PATH: ${given} is no browser that runs.`);
  const found = (await playwrights()) ?? systems();
  if (found) return found;
  let installed = null;
  await step("browser", "installing a Chromium", async () => {
    installed = (await installByPlaywright()) ?? (await installBySystem());
    return installed ?? "could not be installed";
  });
  return (
    installed ??
    refuse("No Chromium was found and none could be installed. Install one, or set CHROMIUM_PATH to its path.")
  );
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  const place = chromium.executablePath();
  return [shellBeside(place), place].find((one) => one && existsSync(one) && works(one)) ?? null;
}

/** The path of the headless shell that Playwright keeps beside its Chromium, in a folder of the same number. */
function shellBeside(place) {
  const [, cache, number] = /^(.+)[\\/]chromium-(\d+)[\\/]/.exec(place) ?? [];
  const folder = path.join(cache ?? "", `chromium_headless_shell-${number}`);
  if (!cache || !existsSync(folder)) return null;
  const file = readdirSync(folder, { recursive: true }).find((name) => /headless[-_]shell(\.exe)?$/.test(name));
  return file ? path.join(folder, file) : null;
}

function systems() {
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...macPlaces].find((place) => existsSync(place) && works(place)) ?? null;
}

async function installByPlaywright() {
  const cli = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  // As root it can bring the libraries along that a bare system lacks.
  const libraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  const args = ["install", "--only-shell", ...libraries, "chromium"];
  await run(process.execPath, [cli, ...args], { cwd: root, timeout: 300_000 }).catch(() => null);
  return playwrights();
}

async function installBySystem() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env }).catch(() => null);
  for (const browser of [shell, "chromium"]) {
    await run("apt-get", ["install", "-y", "--no-install-recommends", browser, "fonts-noto-cjk"], { env }).catch(
      () => null,
    );
    if (systems()) break;
  }
  return systems();
}

function works(place) {
  return spawnSync(place, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function refuse(message) {
  throw new Refusal(message);
}

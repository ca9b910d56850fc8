import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { Refusal } from "../process/refusal.mjs";
import { root } from "./paths.mjs";
import {
  checkActionsKey,
  checkHops,
  checkHost,
  checkPort,
  checkPostgresUrl,
  checkSecret,
  checkWebUrl,
} from "./rules.mjs";

/** The environment with what stands in `.env` beneath it: a variable that is set wins over the file. */
export function environmentWithFile() {
  const file = path.join(root, ".env");
  return existsSync(file) ? { ...parseEnv(readFileSync(file, "utf8")), ...process.env } : { ...process.env };
}

/**
 * Reads every setting that a person can make (see `.env.example`) and refuses all that is wrong at once,
 * naming the variable and the remedy. An empty variable counts as one that is not set.
 */
export function readSettings(environment, args = []) {
  const problems = [];
  const value = (name) => environment[name]?.trim() || null;
  const checked = (name, check) => {
    const problem = value(name) === null ? null : check(value(name));
    if (problem) problems.push(`${name} ${problem}`);
    return problem ? null : value(name);
  };

  const host = checked("HOST", checkHost) ?? "127.0.0.1";
  const url = checked("ASCENT_URL", checkWebUrl)?.replace(/\/$/, "") ?? null;
  const settings = {
    host,
    isLoopback: isLoopback(host),
    port: Number(checked("PORT", checkPort) ?? 3000),
    isPortAsked: value("PORT") !== null,
    url,
    dataFolder: path.resolve(root, checked("ASCENT_DATA", checkFolder) ?? ".ascent"),
    external: externalDatabase(checked, problems),
    signUp: checked("SIGN_UP", oneOf(["open", "invited"])) ?? defaultSignUp(host, url),
    trustedProxies: checked("TRUSTED_PROXY", checkHops) ?? "0",
    secret: checked("ASCENT_SECRET", checkSecret),
    actionsKey: checked("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", checkActionsKey),
    setupCode: checked("ASCENT_SETUP_CODE", (code) =>
      code.length < 16 ? "is too short: give 16 characters or more." : null,
    ),
    isEmpty: args.includes("--empty"),
  };
  refuseForeignNames(value, settings, problems);
  for (const argument of args) if (argument !== "--empty") problems.push(`${argument} is not known: only --empty is.`);
  if (problems.length > 0)
    throw new Refusal(
      `Ascent cannot start with these settings:\n${problems.map((line) => `  ${line}`).join("\n")}\n\nEvery setting is described in .env.example.`,
    );
  return settings;
}

/** Whether only this machine can reach a server that is bound to the host. */
function isLoopback(host) {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function externalDatabase(checked, problems) {
  const appUrl = checked("DATABASE_URL", checkPostgresUrl);
  const ownerUrl = checked("DATABASE_OWNER_URL", checkPostgresUrl);
  if (ownerUrl && !appUrl)
    problems.push("DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither for the embedded database.");
  if (!appUrl) return null;
  const isSameRole = !ownerUrl || new URL(ownerUrl).username === new URL(appUrl).username;
  return { appUrl, ownerUrl: ownerUrl ?? appUrl, isSameRole };
}

/** Behind a proxy the server is bound to loopback too, but its address says that it is meant for others. */
function defaultSignUp(host, url) {
  const isOurs = isLoopback(host) && (url === null || isLoopback(new URL(url).hostname));
  return isOurs ? "open" : "invited";
}

/** next-auth's own names are derived from ours; another value beside them would be silently lost. */
function refuseForeignNames(value, settings, problems) {
  const foreign = {
    NEXTAUTH_URL: settings.url,
    AUTH_URL: settings.url,
    NEXTAUTH_SECRET: settings.secret,
    AUTH_SECRET: settings.secret,
  };
  for (const [name, own] of Object.entries(foreign)) {
    const ours = name.endsWith("URL") ? "ASCENT_URL" : "ASCENT_SECRET";
    if (value(name) !== null && value(name) !== own)
      problems.push(`${name} contradicts ${ours}: unset it, it is derived from ${ours}.`);
  }
}

function checkFolder(folder) {
  const full = path.resolve(root, folder);
  if (existsSync(full) && !statSync(full).isDirectory()) return `names a file (${full}): give a folder.`;
  return full === path.parse(full).root || full === root ? `must be a folder of its own, not ${full}.` : null;
}

function oneOf(words) {
  return (word) => (words.includes(word) ? null : `must be ${words.join(" or ")}, not "${word}".`);
}

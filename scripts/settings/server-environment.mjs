import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/**
 * What a server, the seed and the scripts get to know: the settings as `lib/env.ts` reads them.
 * next-auth's own names are derived here and nowhere else.
 */
export function serverEnvironment({ settings, secrets, database, port, build, hasDemo = false, setupCode = null }) {
  const url = settings.url ?? defaultUrl(settings.host, port);
  const secret = settings.secret ?? secrets.instance;
  return {
    ...withoutOwnNames(process.env),
    NODE_ENV: "production",
    ASCENT_VERSION: version,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: database.appUrl,
    ASCENT_URL: url,
    ASCENT_SECRET: secret,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: secret,
    HOST: settings.host,
    HOSTNAME: settings.host === "localhost" ? "127.0.0.1" : settings.host,
    PORT: String(port),
    // longer than browsers and proxies keep an idle connection: the server never closes one under a request that is on its way
    KEEP_ALIVE_TIMEOUT: "75000",
    SIGN_UP: settings.signUp,
    TRUSTED_PROXY: settings.trustedProxies,
    ...(build ? { ASCENT_BUILD: build } : {}),
    ...(hasDemo && settings.isLoopback ? { ASCENT_DEMO: "1" } : {}),
    ...(setupCode ? { ASCENT_SETUP_CODE: setupCode } : {}),
  };
}

/** The same for a script that works as the owner: seed, rescore, admin. */
export function ownerEnvironment(context) {
  return { ...serverEnvironment(context), DATABASE_URL: context.database.ownerUrl };
}

/** What people type: a server bound to this machine alone, or to all its addresses, is found under `localhost`. */
export function defaultUrl(host, port) {
  const isOne = !["0.0.0.0", "::", "127.0.0.1", "::1", "localhost"].includes(host);
  const name = isOne ? (host.includes(":") ? `[${host}]` : host) : "localhost";
  return `http://${name}:${port}`;
}

/** The owner's address and what only the start needs shall not be readable in the server's environment. */
function withoutOwnNames(environment) {
  const {
    DATABASE_OWNER_URL,
    ASCENT_DATA,
    ASCENT_DEMO,
    ASCENT_SETUP_CODE,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    ...rest
  } = environment;
  return rest;
}

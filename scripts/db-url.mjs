import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Refusal, report } from "./process/refusal.mjs";
import { readSecrets } from "./settings/secrets.mjs";
import { environmentWithFile, readSettings } from "./settings/settings.mjs";

// Prints the address of the database in use, the owner's role: `psql "$(npm run --silent db:url)"`.
try {
  const { external, dataFolder } = readSettings(environmentWithFile());
  console.log(external ? external.ownerUrl : await embeddedUrl(dataFolder));
} catch (error) {
  report(error);
  process.exitCode = 1;
}

async function embeddedUrl(dataFolder) {
  const port = readPort(dataFolder);
  if (port === null) throw new Refusal(`There is no database in ${dataFolder} yet: run npm start first.`);
  const { embeddedUrls } = await import("./database/roles.mjs");
  const { superuserUrl } = await import("./database/connection.mjs");
  return embeddedUrls(superuserUrl(port, ""), readSecrets(dataFolder)).ownerUrl;
}

function readPort(dataFolder) {
  const pointer = path.join(dataFolder, "postgres.location");
  const folder = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : path.join(dataFolder, "postgres");
  const file = path.join(folder, "port");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : null;
}

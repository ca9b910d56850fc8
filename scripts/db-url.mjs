import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { clusterFolder } from "./database/cluster-home.mjs";
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
  const file = path.join(clusterFolder(dataFolder), "port");
  if (!existsSync(file)) throw new Refusal(`There is no database in ${dataFolder} yet: run npm start first.`);
  const { embeddedUrls } = await import("./database/roles.mjs");
  const { superuserUrl } = await import("./database/connection.mjs");
  return embeddedUrls(superuserUrl(Number(readFileSync(file, "utf8")), ""), readSecrets(dataFolder)).ownerUrl;
}

import { install } from "./build/install.mjs";
import { report } from "./process/refusal.mjs";
import { readActionsKey } from "./settings/secrets.mjs";
import { environmentWithFile, readSettings } from "./settings/settings.mjs";

// `npm run build` makes the build that `npm start` would serve, and prints where it stands.
try {
  await install();
  const { buildOnce } = await import("./build/build.mjs");
  const { actionsKey } = readSettings(environmentWithFile());
  const { folder } = await buildOnce(actionsKey ?? readActionsKey());
  console.log(folder);
} catch (error) {
  report(error);
  process.exitCode = 1;
}

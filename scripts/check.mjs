import { install } from "./build/install.mjs";
import { report } from "./process/refusal.mjs";

// `npm run check` runs every check, `npm run check -- types lint` some of them.
try {
  await install();
  const { checkNames, runChecks } = await import("./check/checks.mjs");
  const wanted = process.argv.slice(2).filter((name) => checkNames.includes(name));
  const results = await runChecks(wanted.length > 0 ? wanted : checkNames);
  process.exitCode = results.every(({ isPassed }) => isPassed) ? 0 : 1;
} catch (error) {
  report(error);
  process.exitCode = 1;
}

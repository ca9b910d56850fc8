import { runChecks } from "../check/checks.mjs";
import { runBrowserTests } from "./e2e.mjs";
import { countChecks } from "./outcome.mjs";
import { runVitest } from "./vitest.mjs";

/** What can be tested by name, in the order of a whole run: what fails fastest comes first. Each returns `{ passed, failed }`. */
export const parts = {
  check: async () => countChecks(await runChecks()),
  unit: (args) => runVitest(["unit"], args),
  db: (args) => runVitest(["db"], args),
  start: (args) => runVitest(["start"], args),
  e2e: (args, later) => runBrowserTests(args, later),
};

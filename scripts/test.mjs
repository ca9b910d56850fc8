import { install } from "./build/install.mjs";
import { closing } from "./process/closing.mjs";
import { report } from "./process/refusal.mjs";

// `npm test` runs everything; `node scripts/test.mjs unit|db|start|e2e|check [FILE ...]` one part, or some of its files.
const { later, stop } = closing();

try {
  await install();
  const { endTools } = await import("./test/runner.mjs");
  const { sweepTestClusters } = await import("./test/cluster.mjs");
  const { parts } = await import("./test/parts.mjs");
  const { sum } = await import("./test/outcome.mjs");
  const [first, ...rest] = process.argv.slice(2);
  const chosen = parts[first] ? [first] : Object.keys(parts);
  const args = parts[first] ? rest : [first, ...rest].filter(Boolean);

  later(sweepTestClusters);
  later(endTools);
  const outcomes = [];
  for (const name of chosen) outcomes.push(await parts[name](args, later).catch(broken));
  const { passed, failed } = sum(outcomes);
  later(() => console.log(`\n${passed} passed, ${failed} failed`));
  await stop(null, failed === 0 ? 0 : 1);
} catch (error) {
  report(error);
  await stop(null, 1);
}

/** A part that cannot even begin is a failure, and no reason to leave the others out. */
function broken(error) {
  report(error);
  return { passed: 0, failed: 1 };
}

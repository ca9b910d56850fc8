import { install } from "./build/install.mjs";
import { closing } from "./process/closing.mjs";
import { report } from "./process/refusal.mjs";

// `npm run bench [-- --json FILE]`: each cost against a limit measured in the same run, on the same machine.
const { later, stop } = closing();

try {
  await install();
  const flag = process.argv.indexOf("--json");
  const { openDemoStage } = await import("./server/demo-stage.mjs");
  const { buildBareApp } = await import("./bench/bare-app.mjs");
  const { measureCpu } = await import("./bench/measure-cpu.mjs");
  const { measureAutosave } = await import("./bench/measure-autosave.mjs");
  const { measureScripts } = await import("./bench/measure-scripts.mjs");
  const { measureStatements } = await import("./bench/measure-statements.mjs");
  const { seedMany } = await import("./bench/seed-many.mjs");
  const { measureBrowser } = await import("./bench/measure-browser.mjs");
  const { measurePortfolio } = await import("./bench/measure-portfolio.mjs");
  const { measureExports } = await import("./bench/measure-exports.mjs");
  const { measureStart } = await import("./bench/measure-start.mjs");
  const { reportFigures } = await import("./bench/figures.mjs");

  const stage = await openDemoStage(later);
  const sown = { few: await seedMany(stage, "few", 200), many: await seedMany(stage, "many", 2000) };
  const figures = [
    ...(await measureCpu(stage, later)),
    ...(await measureAutosave(stage)),
    ...(await measureScripts(stage)),
    ...(await measureStatements(stage)),
    ...(await measurePortfolio(stage, sown)),
    ...(await measureBrowser(stage, sown.many)),
    ...(await measureExports(stage, sown.many, later)),
    ...(await measureStart(stage, await buildBareApp())),
  ];
  reportFigures(figures, flag === -1 ? null : process.argv[flag + 1]);
  await stop();
} catch (error) {
  report(error);
  await stop(null, 1);
}

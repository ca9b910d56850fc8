import { writeFileSync } from "node:fs";
import os from "node:os";

/** One figure: what it came to, the limit that was measured in the same run, their ratio, and whether the goal for it was met. */
export function figure({ name, value, unit, limit = null, goal }) {
  const ratio = limit === null ? null : value / limit;
  const met = (ratio ?? value) <= goal;
  return {
    name,
    value: round(value),
    unit,
    limit: limit === null ? null : round(limit),
    ratio: ratio === null ? null : round(ratio),
    goal,
    met,
  };
}

/** Prints the figures as a table, and writes them as JSON where a file is named. */
export function reportFigures(figures, file) {
  console.log(
    `\nNode ${process.versions.node}, ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), ${os.platform()}\n`,
  );
  const rows = figures.map((one) => [
    one.name,
    `${one.value} ${one.unit}`,
    one.limit === null ? "" : `${one.limit} ${one.unit}`,
    one.ratio === null ? "" : String(one.ratio),
    `<= ${one.goal}`,
    one.met ? "met" : "not met",
  ]);
  const all = [["figure", "ours", "limit", "ratio", "goal", ""], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  "));
  if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

const round = (value) => Math.round(value * 100) / 100;

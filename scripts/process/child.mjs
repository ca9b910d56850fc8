import { spawn } from "node:child_process";
import { Refusal } from "./refusal.mjs";

const alive = new Set();

/**
 * Runs a command to its end and returns what it printed. A failure becomes a refusal that shows the output.
 * With `isShown` the output goes to the terminal instead.
 */
export function run(command, args, { isShown = false, title = command, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: isShown ? "inherit" : ["ignore", "pipe", "pipe"] });
    alive.add(child);
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      alive.delete(child);
      reject(error);
    });
    child.on("close", (code, signal) => {
      alive.delete(child);
      if (code === 0) resolve(output);
      else reject(new Refusal(`${title} failed (${signal ?? `code ${code}`}).\n${ending(output)}`));
    });
  });
}

/** Ends whatever `run` still has going, when the command itself is told to stop. */
export function endChildren() {
  for (const child of alive) child.kill("SIGTERM");
}

/** What went wrong stands at the end; a tool's help may go before it. */
function ending(output) {
  const lines = output.trim().split("\n");
  return lines.length > 80 ? ["...", ...lines.slice(-80)].join("\n") : lines.join("\n");
}

import { endChildren } from "./child.mjs";
import { commandOf, parentOf } from "./identity.mjs";

/**
 * What a command has to close at its end, whatever brings that end: `later(close)` adds to it, `stop(reason, code)`
 * closes everything in the reverse order and ends the process. Stops by itself on Ctrl-C, on SIGTERM, and at the end
 * of the npm that runs it (npm does not pass SIGTERM on, and nobody can pass kill -9 on). A second Ctrl-C does not wait.
 */
export function closing() {
  const closers = [];
  let isStopping = false;
  const stop = async (reason, code = 0) => {
    if (isStopping) return reason === "SIGINT" ? process.exit(130) : new Promise(() => {});
    isStopping = true;
    if (reason) console.log(`\n  Stopping (${reason}) ...`);
    endChildren();
    while (closers.length > 0) await closers.pop()();
    if (reason) console.log("  Stopped.");
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
  const links = linksToNpm();
  const isNpmGone = () => links.some(({ pid, parent }) => currentParent(pid) !== parent);
  if (links.length > 0) setInterval(() => isNpmGone() && stop("npm has ended"), 500).unref();
  return { later: (close) => closers.push(close), stop };
}

/** The links from this process up to the npm that runs it: between the two may stand a shell that survives npm. */
function linksToNpm() {
  if (!process.env.npm_lifecycle_event) return [];
  const links = [];
  for (let pid = process.pid; links.length < 3; ) {
    const parent = currentParent(pid);
    links.push({ pid, parent });
    if (parent === 0 || /^npm |npm-cli/.test(commandOf(parent))) return links;
    pid = parent;
  }
  return links.slice(0, 1);
}

function currentParent(pid) {
  return pid === process.pid ? process.ppid : parentOf(pid);
}

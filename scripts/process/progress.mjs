const label = (name) => name.padEnd(11);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

let isQuiet = false;

/** For commands whose own output is what is wanted: from now on nothing is printed. */
export function beQuiet() {
  isQuiet = true;
}

/** Prints a line of the log in the shape of the steps. */
export function say(name, text) {
  if (!isQuiet) console.log(`  ${label(name)}${text}`);
}

/**
 * Does one step and says what came of it and how long it took; `work` returns that sentence, or null for silence.
 * A step that takes longer than two seconds says what it is doing meanwhile.
 */
export async function step(name, doing, work) {
  const since = performance.now();
  const announce = setTimeout(() => say(name, `${doing} ...`), 2000);
  const remind = setInterval(() => say(name, `${doing} ... ${seconds(since)}`), 20_000);
  try {
    const done = await work();
    if (done) say(name, `${done}  (${seconds(since)})`);
  } finally {
    clearTimeout(announce);
    clearInterval(remind);
  }
}

import { say, step } from "../process/progress.mjs";
import { Refusal } from "../process/refusal.mjs";
import { isUp, launchServer } from "./launch.mjs";

const mayFail = 5;

/** Starts the server and starts it again whenever something kills it, but not one that keeps falling over. */
export async function superviseServer({ folder, environment, url, stop }) {
  let server;
  let isClosing = false;
  let failures = 0;
  let hasAnswered = false;
  const launch = () => {
    const launched = launchServer(folder, environment);
    server = launched;
    launched.ended.then(async (how) => {
      if (isClosing || !hasAnswered) return;
      failures += 1;
      if (failures > mayFail) return stop(`the server ended ${failures} times within an hour`, 1);
      say("server", `ended (${how}); starting it again`);
      launch();
    });
  };
  setInterval(() => (failures = 0), 3_600_000).unref();
  await step("server", "starting", async () => {
    launch();
    hasAnswered = await isUp(server, url);
    if (!hasAnswered) throw new Refusal("The server ended before it answered; the reason stands above.");
    return "started";
  });
  return async () => {
    isClosing = true;
    await server.stop();
  };
}

/** Looks every second whether the embedded PostgreSQL lives, and starts it again when something killed it. */
export function superviseDatabase(database) {
  let isReviving = false;
  const timer = setInterval(async () => {
    if (isReviving || database.isAlive()) return;
    isReviving = true;
    say("database", "ended; starting it again");
    await database.revive().catch((error) => say("database", error.message));
    isReviving = false;
  }, 1000);
  return () => clearInterval(timer);
}

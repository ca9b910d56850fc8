import { performance } from "node:perf_hooks";
import { nextFree } from "../process/ports.mjs";
import { isUp, launchServer } from "../server/launch.mjs";
import { figure } from "./figures.mjs";
import { median } from "./load.mjs";

/** From the start of the built server to its first answer, against the bare app's. */
export async function measureStart(stage, bareFolder) {
  const times = async (folder, environment, health) => {
    const taken = [];
    for (let round = 0; round < 3; round += 1) {
      const port = await nextFree(3600);
      const start = performance.now();
      const server = launchServer(folder, { ...environment, PORT: String(port) });
      await isUp(server, `http://127.0.0.1:${port}`, health);
      taken.push(performance.now() - start);
      await server.stop();
    }
    return median(taken);
  };
  const limit = await times(bareFolder, { ...process.env, NODE_ENV: "production", HOSTNAME: "127.0.0.1" }, "/hello");
  const value = await times(stage.build.folder, stage.environment, "/api/health");
  return [figure({ name: "cold start to the first answer / bare app", value, limit, unit: "ms", goal: 1.5 })];
}

import { buildBareApp } from "./bare-app.mjs";
import { figure } from "./figures.mjs";
import { cpuPerRequest } from "./load.mjs";
import { openBare } from "./open-bare.mjs";

/** What one view costs the server, against the least that the framework can do. */
export async function measureCpu(stage, later) {
  const bare = await openBare(await buildBareApp(), stage.appUrl, later);
  const of = (pid, url, headers = {}, status = 200) =>
    cpuPerRequest(pid, { count: 200, width: 10, status, next: () => ({ url, headers }) });

  const still = await of(bare.pid, bare.url);
  const share = await of(stage.server.child.pid, `${stage.url}${stage.sharePath}`);
  const moving = await of(bare.pid, `${bare.url}/dynamic`);
  const team = await of(stage.server.child.pid, `${stage.url}${stage.draft.teamPath}`, { cookie: stage.cookie });
  return [
    figure({
      name: "share document, CPU per request / bare prerendered page",
      value: share,
      limit: still,
      unit: "ms",
      goal: 1.3,
    }),
    figure({
      name: "team page, CPU per request / bare dynamic page with a chart",
      value: team,
      limit: moving,
      unit: "ms",
      goal: 1.15,
    }),
  ];
}

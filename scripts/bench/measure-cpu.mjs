import { buildBareApp } from "./bare-app.mjs";
import { figure } from "./figures.mjs";
import { cpuPerRequest } from "./load.mjs";
import { openBare } from "./open-bare.mjs";

/** What one view costs the server, against the least that the framework can do. */
export async function measureCpu(stage, later) {
  const bare = await openBare(await buildBareApp(), stage.appUrl, later);
  const of = (pid, url, { headers = {}, status = 200, count = 200 } = {}) =>
    cpuPerRequest(pid, { count, width: 10, status, next: () => ({ url, headers }) });
  // cheap ones by the thousand: until they are compiled they cost several times as much
  const cheap = { count: 2000 };

  const still = await of(bare.pid, bare.url, cheap);
  const route = await of(bare.pid, `${bare.url}/hello`, cheap);
  const document = `${stage.url}${stage.sharePath}`;
  const share = await of(stage.server.child.pid, document, cheap);
  const tag = (await fetch(document)).headers.get("etag");
  const known = await of(stage.server.child.pid, document, {
    headers: { "if-none-match": tag },
    status: 304,
    ...cheap,
  });
  const moving = await of(bare.pid, `${bare.url}/dynamic`);
  const team = await of(stage.server.child.pid, `${stage.url}${stage.draft.teamPath}`, {
    headers: { cookie: stage.cookie },
  });
  return [
    figure({
      name: "share document, CPU per request / bare prerendered page",
      value: share,
      limit: still,
      unit: "ms",
      goal: 1.3,
    }),
    figure({
      name: "share document that the reader holds (304), CPU per request / bare route",
      value: known,
      limit: route,
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

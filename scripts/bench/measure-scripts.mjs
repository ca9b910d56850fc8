import { gzipSync } from "node:zlib";
import { figure } from "./figures.mjs";

/** The JavaScript that a first visit brings over the wire, compressed. */
export async function measureScripts(stage) {
  const { teamPath, id } = stage.draft;
  const of = (path) => scriptKilobytes(stage, path);
  return [
    figure({ name: "share document, JavaScript", value: await of(stage.sharePath), unit: "kB", goal: 10 }),
    figure({ name: "fill page, JavaScript", value: await of(`${teamPath}/assessments/${id}`), unit: "kB", goal: 190 }),
    figure({ name: "team page, JavaScript before its chart", value: await of(teamPath), unit: "kB", goal: 175 }),
  ];
}

/** Of the scripts that the HTML itself names; what a page loads later, when it is idle, comes on top. */
async function scriptKilobytes({ url, cookie }, path) {
  const html = await (await fetch(`${url}${path}`, { headers: { cookie } })).text();
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/nomodule/i.test(tag)).map((tag) => /src="([^"]+)"/.exec(tag)[1]);
  let bytes = 0;
  for (const source of new Set(sources)) {
    const script = await fetch(new URL(source, url));
    bytes += gzipSync(new Uint8Array(await script.arrayBuffer())).length;
  }
  return bytes / 1000;
}

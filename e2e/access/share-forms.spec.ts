import { expect, test } from "@playwright/test";
import { database } from "@/lib/data/database";
import { changeShareLink, type LinkChange, revokeShareLink } from "@/lib/data/share-link-changes";
import { archiveTeam, restoreTeam } from "@/lib/data/team-archive";
import { publishAtLevel } from "../world/assessments";
import {
  addFiguresLink,
  addLink,
  addTeam,
  addTeamsLink,
  makePlace,
  may,
  mayOn,
  type Place,
  type Unit,
  value,
} from "../world/organization";
import { type Answer, send } from "./client";
import { doorsOfSources } from "./inventory";

let place: Place;
let team: Unit;

test.beforeEach(async () => {
  place = await makePlace("Forms and Files");
  team = await addTeam(place, "Doors");
  await publishAtLevel(place, team, { asOf: "2026-03-31", level: 1 });
});

/** Every address under a link that the sources declare: the document and whatever is derived from it. */
const derived = doorsOfSources()
  .routes.filter((door) => door.startsWith("GET /s/[token]") && !door.includes("..."))
  .map((door) => door.replace("GET ", ""));
const at = (address: string, token: string) => address.replace("[token]", token);
const unknown = (address: string) => send({ path: at(address, "A".repeat(22)) });

/** What tells one answer from another, the day's clock aside. */
const faceOf = ({ status, headers: { date: _date, ...headers }, body }: Answer) => ({ status, headers, body });

const choices = { label: "Board", hide: [], show: [], expiry: "keep", lastDay: null, passcode: "keep" } as const;
const change = async (linkId: string, more: Partial<LinkChange>) =>
  value(await changeShareLink(may(place, "links.manage"), { linkId, ...choices, ...more }));

test("a link to several teams answers at once as one that never was when one of them is archived or it is revoked", async () => {
  const sister = await addTeam(place, "Windows");
  const link = await addTeamsLink(place, [team, sister]);
  const paths = derived.map((address) => ({ address, path: at(address, link.token) }));
  expect((await send({ path: at("/s/[token]", link.token) })).status).toBe(200);
  expect(faceOf(await send({ path: at("/s/[token]/badge.svg", link.token) }))).toEqual(
    faceOf(await unknown("/s/[token]/badge.svg")),
  );
  const expectGone = async () => {
    for (const { address, path } of paths)
      expect(faceOf(await send({ path })), address).toEqual(faceOf(await unknown(address)));
  };
  value(await archiveTeam(mayOn(place, sister.teamId, "team.archive")));
  await expectGone();
  value(await restoreTeam(mayOn(place, sister.teamId, "team.archive")));
  expect((await send({ path: at("/s/[token]", link.token) })).status).toBe(200);
  value(await revokeShareLink(may(place, "links.manage"), link.id));
  await expectGone();
});

test("a file that a link has is gone with it, and a link has no file of another kind", async () => {
  const sister = await addTeam(place, "Windows");
  const made = {
    report: await addLink(place, team),
    figures: await addFiguresLink(place, null),
    comparison: await addTeamsLink(place, [team, sister]),
  };
  const has = {
    report: ["report.pdf", "history.csv"],
    figures: ["report.pdf", "portfolio.csv"],
    comparison: ["report.pdf", "comparison.csv"],
  };
  const all = [...new Set(Object.values(has).flat())];
  for (const kind of ["report", "figures", "comparison"] as const) {
    const fileOf = (file: string) => send({ path: `/s/${made[kind].token}/${file}` });
    const expectGone = async (file: string) =>
      expect(faceOf(await fileOf(file)), `${file} of ${kind}`).toEqual(faceOf(await unknown(`/s/[token]/${file}`)));
    for (const file of all) {
      if (has[kind].includes(file)) expect((await fileOf(file)).status, `${file} of ${kind}`).toBe(200);
      else await expectGone(file);
    }
    value(await revokeShareLink(may(place, "links.manage"), made[kind].id));
    for (const file of all) await expectGone(file);
  }
});

test("a passcode stands before the files of figures and comparisons, and expiry ends them", async () => {
  const sister = await addTeam(place, "Windows");
  const links = [await addFiguresLink(place, null), await addTeamsLink(place, [team, sister])];
  for (const [index, { id, token }] of links.entries()) {
    const paths = ["report.pdf", index === 0 ? "portfolio.csv" : "comparison.csv"].map((file) => `/s/${token}/${file}`);
    const statuses = async (headers: Record<string, string> = {}) =>
      Promise.all(paths.map(async (path) => (await send({ path, headers })).status));
    const open = await send({ path: paths[1] ?? "" });
    await change(id, { passcode: "open sesame" });
    expect(await statuses({ "if-none-match": open.headers.etag ?? "" })).toEqual([403, 403]);
    const given = await send({
      ...{ method: "POST", path: `/s/${token}`, body: "passcode=open%20sesame" },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const cookie = given.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    expect(await statuses({ cookie })).toEqual([200, 200]);
    await database().$executeRaw`UPDATE share_link SET expires_at = now() WHERE id = ${id}::uuid`;
    expect(await statuses({ cookie })).toEqual([404, 404]);
  }
});

test("the file of a comparison keeps out criteria and capabilities from the next request on", async () => {
  const sister = await addTeam(place, "Windows");
  await publishAtLevel(place, sister, { asOf: "2026-03-31", level: 2 });
  const link = await addTeamsLink(place, [team, sister]);
  const path = `/s/${link.token}/comparison.csv`;
  const items = async (etag: string | undefined) => {
    const { status, body, headers } = await send({ path, headers: { "if-none-match": etag ?? "" } });
    const found = ["capability", "criterion"].filter((item) => body.includes(`\n"${item}"`));
    return { status, found, etag: headers.etag };
  };
  const wide = await items(undefined);
  expect(wide.found).toEqual(["capability", "criterion"]);
  await change(link.id, { hide: ["gap"] });
  const narrow = await items(wide.etag);
  expect([narrow.status, narrow.found]).toEqual([200, ["capability"]]);
  await change(link.id, { hide: ["capabilities"] });
  expect((await items(narrow.etag)).found).toEqual([]);
});

test("files keep out what their document keeps out, from the next request on, and count as no opening", async () => {
  const link = await addLink(place, team);
  const path = `/s/${link.token}/history.csv`;
  const wide = await send({ path });
  expect(wide.body.split("\r\n")[0]).toContain("capability_");
  await change(link.id, { hide: ["capabilities"] });
  const narrow = await send({ path, headers: { "if-none-match": wide.headers.etag ?? "" } });
  expect([narrow.status, narrow.body.includes("capability_")]).toEqual([200, false]);
  expect((await send({ path, headers: { "if-none-match": narrow.headers.etag ?? "" } })).status).toBe(304);
  await send({ path: `/s/${link.token}/report.pdf` });
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT opened_count AS count FROM share_link WHERE id = ${link.id}::uuid`;
  expect(row?.count).toBe(0);
});

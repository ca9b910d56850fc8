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
  const [report, figures] = [await addLink(place, team), await addFiguresLink(place, null)];
  const fileOf = ({ token }: { token: string }, file: string) => send({ path: `/s/${token}/${file}` });
  const statuses = async () => [
    (await fileOf(report, "report.pdf")).status,
    (await fileOf(report, "history.csv")).status,
    (await fileOf(figures, "portfolio.csv")).status,
  ];
  expect(await statuses()).toEqual([200, 200, 200]);
  for (const file of ["report.pdf", "history.csv"])
    expect(faceOf(await fileOf(figures, file)), file).toEqual(faceOf(await unknown(`/s/[token]/${file}`)));
  expect(faceOf(await fileOf(report, "portfolio.csv"))).toEqual(faceOf(await unknown("/s/[token]/portfolio.csv")));
  for (const { id } of [report, figures]) value(await revokeShareLink(may(place, "links.manage"), id));
  expect(await statuses()).toEqual([404, 404, 404]);
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

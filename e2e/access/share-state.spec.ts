import { expect, test } from "@playwright/test";
import { database } from "@/lib/data/database";
import { removePerson } from "@/lib/data/people";
import { changeShareLink, type LinkChange, revokeShareLink } from "@/lib/data/share-link-changes";
import { archiveTeam, restoreTeam } from "@/lib/data/team-archive";
import { publishAtLevel } from "../world/assessments";
import {
  addLink,
  addMember,
  addTeam,
  makePlace,
  may,
  mayOn,
  type Place,
  type Unit,
  value,
} from "../world/organization";
import type { Member } from "../world/people";
import { type Answer, type Call, hasManyAddresses, send } from "./client";
import { doorsOfSources } from "./inventory";

let place: Place;
let team: Unit;
let maker: Member;

test.beforeEach(async () => {
  place = await makePlace("Open and Shut");
  team = await addTeam(place, "Doors");
  maker = await addMember(place, { role: "manager", name: "Maker" });
  await publishAtLevel(place, team, { asOf: "2026-03-31", level: 1 });
});

/** Every address under a link that the sources declare: the document and whatever is derived from it. */
const derived = doorsOfSources()
  .routes.filter((door) => door.startsWith("GET /s/[token]") && !door.includes("..."))
  .map((door) => door.replace("GET ", ""));
const at = (address: string, token: string) => address.replace("[token]", token);
const unknown = (address = "/s/[token]") => send({ path: at(address, "A".repeat(22)) });

/** What tells one answer from another, the day's clock aside. */
const faceOf = ({ status, headers: { date: _date, ...headers }, body }: Answer) => ({ status, headers, body });

type Change = (link: { id: string; token: string }) => Promise<unknown>;
const inOrganization =
  (change: (organizationId: string) => Promise<unknown>): Change =>
  () =>
    change(place.organizationId);

const changes: Record<string, Change> = {
  "is revoked": async ({ id }) => value(await revokeShareLink(mayOn(place, team.teamId, "share.manage"), id)),
  expires: ({ id }) => database().$executeRaw`UPDATE share_link SET expires_at = now() WHERE id = ${id}::uuid`,
  "is removed": ({ id }) => database().$executeRaw`UPDATE share_link SET deleted_at = now() WHERE id = ${id}::uuid`,
  "loses its maker": async () => value(await removePerson(may(place, "people.remove"), { userId: maker.userId })),
  "was made by somebody who is a member now": () =>
    database().$executeRaw`UPDATE membership SET role = 'member' WHERE user_id = ${maker.userId}::uuid`,
  "was made by somebody whose account is closed": () =>
    database().$executeRaw`UPDATE "user" SET disabled_at = now() WHERE id = ${maker.userId}::uuid`,
  "belongs to a team that was archived": async () =>
    value(await archiveTeam(mayOn(place, team.teamId, "team.archive"))),
  "belongs to an organisation that allows no links": inOrganization(
    (id) => database().$executeRaw`UPDATE organization SET are_links_allowed = false WHERE id = ${id}::uuid`,
  ),
  "belongs to an organisation that is gone": inOrganization(
    (id) => database().$executeRaw`UPDATE organization SET deleted_at = now() WHERE id = ${id}::uuid`,
  ),
};

for (const [name, change] of Object.entries(changes)) {
  test(`a link that ${name} answers at once as one that never was, also to whoever holds its document`, async () => {
    const link = await addLink(place, team, { by: maker });
    const paths = derived.map((address) => ({ address, path: at(address, link.token) }));
    const live = await Promise.all(paths.map(({ path }) => send({ path })));
    expect(live[0]?.status).toBe(200);
    await change(link);
    for (const [index, { address, path }] of paths.entries()) {
      const never = faceOf(await unknown(address));
      const etag = live[index]?.headers.etag ?? "";
      expect(faceOf(await send({ path })), address).toEqual(never);
      expect(faceOf(await send({ path, headers: { "if-none-match": etag } })), address).toEqual(never);
      expect(faceOf(await send({ path: `${path}?lang=en` })), address).toEqual(
        faceOf(await send({ path: `${at(address, "A".repeat(22))}?lang=en` })),
      );
    }
    expect((await unknown()).status).toBe(404);
  });
}

test("a link to one assessment is gone once that is withdrawn, and a frozen one shows it no more", async () => {
  const assessmentId = await publishAtLevel(place, team, { asOf: "2026-06-30", level: 2 });
  const alone = await addLink(place, team, { assessmentId });
  const frozen = await addLink(place, team, { mode: "frozen" });
  expect((await send({ path: `/s/${alone.token}` })).body).toContain("Level 2 of 4");
  expect((await send({ path: `/s/${frozen.token}` })).body).toContain("Level 2 of 4");
  await database().$executeRaw`UPDATE assessment SET status = 'withdrawn' WHERE id = ${assessmentId}::uuid`;
  await database().$executeRaw`DELETE FROM team_standing WHERE assessment_id = ${assessmentId}::uuid`;
  await database().$executeRaw`DELETE FROM assessment_result WHERE assessment_id = ${assessmentId}::uuid`;
  await database().$executeRaw`UPDATE team SET revision = revision + 1 WHERE id = ${team.teamId}::uuid`;
  expect(faceOf(await send({ path: `/s/${alone.token}` }))).toEqual(faceOf(await unknown()));
  expect((await send({ path: `/s/${frozen.token}` })).body).not.toContain("Level 2 of 4");
});

/** What its maker sets, in the next request of whoever holds the document. */
const choices = { label: "Board", hide: [], show: [], expiry: "keep", lastDay: null, passcode: "keep" } as const;
const change = async (linkId: string, more: Partial<LinkChange>) =>
  value(await changeShareLink(may(place, "links.manage"), { linkId, ...choices, ...more }));

test("a narrowed link shows less at once, also to whoever holds its document", async () => {
  const link = await addLink(place, team);
  const path = `/s/${link.token}`;
  const wide = await send({ path });
  expect(wide.body).toContain('id="capabilities"');
  await change(link.id, { hide: ["capabilities", "gap", "readings"] });
  const narrow = await send({ path, headers: { "if-none-match": wide.headers.etag ?? "" } });
  expect(narrow.status).toBe(200);
  for (const part of ["capabilities", "gap", "readings", "answers"]) expect(narrow.body).not.toContain(`id="${part}"`);
});

test("notes and evidence are in a document only while they are shown", async () => {
  await publishAtLevel(place, team, { asOf: "2026-09-30", level: 1, note: "A secret note" });
  const link = await addLink(place, team);
  const bodyOf = async () => (await send({ path: `/s/${link.token}` })).body;
  expect(await bodyOf()).not.toContain("A secret note");
  await change(link.id, { show: ["notes"] });
  expect(await bodyOf()).toContain("A secret note");
  await change(link.id, { show: ["evidence"] });
  expect(await bodyOf()).not.toContain("A secret note");
});

const give = (token: string, passcode: string, { headers = {}, ...way }: Pick<Call, "from" | "headers"> = {}) =>
  send({
    ...{ method: "POST", path: `/s/${token}`, body: `passcode=${encodeURIComponent(passcode)}` },
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    ...way,
  });

test("a passcode stands before every derived address, and its cookie dies with it", async () => {
  const link = await addLink(place, team);
  const document = at("/s/[token]", link.token);
  const open = await send({ path: document });
  await change(link.id, { passcode: "open sesame" });
  for (const address of derived) {
    const { body } = await send({
      path: at(address, link.token),
      headers: { "if-none-match": open.headers.etag ?? "" },
    });
    expect(body, address).not.toContain("Doors");
  }
  const locked = await send({ path: document, headers: { "if-none-match": open.headers.etag ?? "" } });
  expect([locked.status, locked.headers.etag, locked.headers["cache-control"]]).toEqual([403, undefined, "no-store"]);

  const right = await give(link.token, "open sesame");
  expect([right.status, right.headers.location]).toEqual([303, `${document}?lang=en`]);
  const [set = ""] = right.headers["set-cookie"] ?? [];
  expect(set).toMatch(/^(__Secure-)?ascent\.pass=[\w.-]+; Path=\/s\/[\w-]{22}; Max-Age=43200; HttpOnly; SameSite=Lax/);
  expect(`${JSON.stringify(right.headers)}${right.body}`).not.toContain("sesame");
  const cookie = set.split(";")[0] ?? "";
  expect((await send({ path: document, headers: { cookie } })).body).toContain("Doors");
  const csv = `${document}/history.csv`;
  expect([(await send({ path: csv })).status, (await send({ path: csv, headers: { cookie } })).status]).toEqual([
    403, 200,
  ]);

  const other = await addLink(place, team, { passcode: "open sesame" });
  expect((await send({ path: `/s/${other.token}`, headers: { cookie } })).status).toBe(403);
  await change(link.id, { passcode: "another one" });
  expect((await send({ path: document, headers: { cookie } })).status).toBe(403);
});

test("guesses at a passcode end after ten from one address, whatever it claims, which keeps no reader out", async () => {
  test.skip(!hasManyAddresses, "needs several loopback addresses");
  const { token } = await addLink(place, team, { passcode: "open sesame" });
  const holder = await give(token, "open sesame", { from: "127.9.8.1" });
  const tries = [];
  for (let round = 0; round < 30; round += 1) {
    const headers = { "x-forwarded-for": `10.0.0.${round}`, "x-real-ip": `10.0.0.${round}` };
    tries.push((await give(token, "wrong guess", { from: "127.9.9.1", headers })).status);
  }
  expect(tries).toEqual([...Array(10).fill(403), ...Array(20).fill(429)]);
  expect((await give(token, "open sesame", { from: "127.9.9.1" })).status).toBe(429);
  expect((await give(token, "open sesame", { from: "127.9.9.2" })).status).toBe(303);

  const wide = [];
  for (let round = 0; round < 45; round += 1)
    wide.push((await give(token, "wrong guess", { from: `127.9.7.${round + 1}` })).status);
  expect(wide).toEqual([...Array(40).fill(403), ...Array(5).fill(429)]);
  const late = await give(token, "open sesame", { from: "127.9.9.2" });
  expect([late.status, late.headers["retry-after"]]).toEqual([429, "900"]);
  expect(late.body).toContain("Wait a quarter of an hour");
  const [cookie = ""] = holder.headers["set-cookie"]?.[0]?.split(";") ?? [];
  expect((await send({ path: `/s/${token}`, headers: { cookie }, from: "127.9.9.1" })).status).toBe(200);
});

test("the links of a restored team open again", async () => {
  const { token } = await addLink(place, team);
  value(await archiveTeam(mayOn(place, team.teamId, "team.archive")));
  expect((await send({ path: `/s/${token}` })).status).toBe(404);
  value(await restoreTeam(mayOn(place, team.teamId, "team.archive")));
  expect((await send({ path: `/s/${token}` })).status).toBe(200);
});

test("nothing that merely looks like a token opens anything", async () => {
  const { token } = await addLink(place, team);
  const never = await unknown();
  const literals = [
    ":token",
    "[token]",
    "%5Btoken%5D",
    "*",
    "null",
    "undefined",
    "0",
    "true",
    "%00",
    `${token}%00`,
    `${token}%20`,
    `${token}=`,
    token.slice(1),
    `${token}a`,
    token.toLowerCase(),
    team.teamId,
  ];
  for (const literal of literals.filter((one) => one !== token)) {
    const { status, body } = await send({ path: `/s/${literal}` });
    expect(status, literal).toBe(404);
    expect(body.includes("Doors"), literal).toBe(false);
    expect(body, literal).toBe(never.body);
  }
  for (const path of [`/s/${token}/`, `/s/${token}/embed/`, `/s/${token}/report`, `/s?token=${token}`, "/s/", "/s"]) {
    expect((await send({ path })).body.includes("Doors"), path).toBe(false);
  }
});

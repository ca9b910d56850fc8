import { expect, test } from "@playwright/test";
import { database } from "@/lib/data/database";
import { removePerson } from "@/lib/data/people";
import { revokeShareLink } from "@/lib/data/share-link-changes";
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
import { type Answer, send } from "./client";

let place: Place;
let team: Unit;
let maker: Member;

test.beforeEach(async () => {
  place = await makePlace("Open and Shut");
  team = await addTeam(place, "Doors");
  maker = await addMember(place, { role: "manager", name: "Maker" });
  await publishAtLevel(place, team, { asOf: "2026-03-31", level: 1 });
});

const unknown = () => send({ path: `/s/${"A".repeat(22)}` });

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
    const path = `/s/${link.token}`;
    const live = await send({ path });
    expect(live.status).toBe(200);
    await change(link);
    const never = faceOf(await unknown());
    expect(never.status).toBe(404);
    expect(faceOf(await send({ path }))).toEqual(never);
    expect(faceOf(await send({ path, headers: { "if-none-match": live.headers.etag ?? "" } }))).toEqual(never);
    expect(faceOf(await send({ path: `${path}?lang=en` }))).toEqual(never);
  });
}

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
  for (const path of [`/s/${token}/`, `/s/${token}/embed`, `/s?token=${token}`, "/s/", "/s"]) {
    expect((await send({ path })).body.includes("Doors"), path).toBe(false);
  }
});

import { describe, expect, it } from "vitest";
import { accepted, aPlace, may, type Place } from "./assessments.fixture";
import { database } from "./database";
import { grantTo } from "./people.fixture";
import { findSharedLink, type SharedDocument } from "./share-documents";
import { changeShareLink, type LinkChange } from "./share-link-changes";
import { makeShareLink, type NewShareLink } from "./share-links";
import { tryPasscode } from "./share-passcode";

const link: NewShareLink = { label: "Board", expiry: "none", lastDay: null, hide: [] };
const manage = (place: Pick<Place, "actor" | "organizationId">) =>
  grantTo(place.actor, "links.manage", place.organizationId);

async function opened(token: string, pass?: string): Promise<SharedDocument> {
  const found = await findSharedLink(token, pass);
  if (found?.state !== "open") throw new Error(`the link is ${found?.state ?? "dead"}`);
  return found.document;
}

describe("a passcode", () => {
  const change = (linkId: string, more: Partial<LinkChange>): LinkChange => ({
    ...{ linkId, label: "Board", hide: [], show: [], expiry: "keep", lastDay: null, passcode: "keep" },
    ...more,
  });

  async function aLockedLink(passcode = "open sesame") {
    const place = await aPlace();
    const made = accepted(await makeShareLink(may(place, "share.manage"), { ...link, passcode }));
    return { place, ...made };
  }

  it("locks the link until it was given; nobody may frame it", async () => {
    const { token, place } = await aLockedLink();
    await database()
      .$executeRaw`UPDATE organization SET embed_origins = '{https://wiki.example}' WHERE id = ${place.organizationId}::uuid`;
    expect(await findSharedLink(token, undefined)).toMatchObject({ state: "locked" });
    expect(await findSharedLink(token, "zz.forged")).toMatchObject({ state: "locked" });
    expect(await tryPasscode(token, "open wide")).toEqual({ kind: "wrong" });
    const outcome = await tryPasscode(token, "open sesame");
    if (outcome.kind !== "right") throw new Error(outcome.kind);
    expect(await opened(token, outcome.pass)).toMatchObject({ hasPasscode: true, embedOrigins: [] });
  });

  it("opens no other link, and none that asks for another passcode since", async () => {
    const one = await aLockedLink();
    const other = await aLockedLink();
    const outcome = await tryPasscode(one.token, "open sesame");
    if (outcome.kind !== "right") throw new Error(outcome.kind);
    expect(await findSharedLink(other.token, outcome.pass)).toMatchObject({ state: "locked" });
    accepted(await changeShareLink(manage(one.place), change(one.id, { label: "Renamed" })));
    expect(await opened(one.token, outcome.pass)).toMatchObject({ scope: "team" });
    accepted(await changeShareLink(manage(one.place), change(one.id, { passcode: "open sesame" })));
    expect(await findSharedLink(one.token, outcome.pass)).toMatchObject({ state: "locked" });
    accepted(await changeShareLink(manage(one.place), change(one.id, { passcode: null })));
    expect(await opened(one.token)).toMatchObject({ hasPasscode: false });
  });

  it("can be tried ten times in a quarter of an hour, wherever the tries come from, also all at once", async () => {
    const { token } = await aLockedLink();
    const tries = await Promise.all(Array.from({ length: 30 }, () => tryPasscode(token, "open wide")));
    const kinds = tries.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "wrong")).toHaveLength(10);
    expect(await tryPasscode(token, "open sesame")).toEqual({ kind: "too-many" });
  });

  it("is stored as a hash, and asked for where the organisation demands it", async () => {
    const { place, id } = await aLockedLink("a canary passcode");
    const [row] = await database().$queryRaw<{ row: string }[]>`
      SELECT share_link::text AS row FROM share_link WHERE id = ${id}::uuid`;
    expect(row?.row).not.toContain("a canary passcode");
    expect(row?.row).toContain("$argon2id$");
    await database()
      .$executeRaw`UPDATE organization SET is_passcode_required = true WHERE id = ${place.organizationId}::uuid`;
    const refused = { code: "invalid", fields: { passcode: "passcodeRequired" } };
    expect(await makeShareLink(may(place, "share.manage"), link)).toMatchObject(refused);
    expect(await changeShareLink(manage(place), change(id, { passcode: null }))).toMatchObject(refused);
  });
});

import { describe, expect, it } from "vitest";
import { accepted, aPlace, may, type Place } from "./assessments.fixture";
import { database } from "./database";
import { anAddress, grantTo } from "./people.fixture";
import { findSharedLink, type SharedDocument } from "./share-documents";
import { changeShareLink, type LinkChange } from "./share-link-changes";
import { makeShareLink, type NewShareLink } from "./share-links";
import { tryPasscode as tried } from "./share-passcode";

const link: NewShareLink = { label: "Board", expiry: "none", lastDay: null, hide: [] };
const manage = (place: Pick<Place, "actor" | "organizationId">) =>
  grantTo(place.actor, "links.manage", place.organizationId);

async function opened(token: string, pass?: string): Promise<SharedDocument> {
  const found = await findSharedLink(token, pass);
  if (found?.state !== "open") throw new Error(`the link is ${found?.state ?? "dead"}`);
  return found.document;
}

const tryPasscode = (token: string, passcode: string, address = anAddress()) => tried(token, passcode, address);

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

  const wrongOf = (outcomes: readonly { kind: string }[]) => outcomes.filter(({ kind }) => kind === "wrong").length;

  it("can be tried ten times in a quarter of an hour from one address, also all at once, which shuts out nobody elsewhere", async () => {
    const { token } = await aLockedLink();
    const stranger = anAddress();
    const tries = await Promise.all(Array.from({ length: 80 }, () => tryPasscode(token, "open wide", stranger)));
    expect(wrongOf(tries)).toBe(10);
    expect(await tryPasscode(token, "open sesame", stranger)).toEqual({ kind: "too-many" });
    expect(await tryPasscode(token, "open sesame")).toMatchObject({ kind: "right" });
  });

  it("can be tried fifty times wherever the tries come from, also all at once; a new one can be tried at once", async () => {
    const { token, place, id } = await aLockedLink();
    const readers = anAddress();
    const reader = await tryPasscode(token, "open sesame", readers);
    if (reader.kind !== "right") throw new Error(reader.kind);
    const tries = await Promise.all(Array.from({ length: 70 }, () => tryPasscode(token, "open wide")));
    expect(wrongOf(tries)).toBe(50);
    expect(await tryPasscode(token, "open sesame", readers)).toEqual({ kind: "too-many" });
    expect(await opened(token, reader.pass)).toMatchObject({ scope: "team" });
    accepted(await changeShareLink(manage(place), change(id, { passcode: "another one" })));
    expect(await tryPasscode(token, "another one")).toMatchObject({ kind: "right" });
  });

  it("does not count against anybody when it is right", async () => {
    const { token } = await aLockedLink();
    const office = anAddress();
    for (let reader = 0; reader < 12; reader += 1)
      expect(await tryPasscode(token, "open sesame", office)).toMatchObject({ kind: "right" });
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

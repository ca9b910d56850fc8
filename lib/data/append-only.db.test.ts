import { afterAll, describe, expect, test } from "vitest";
import { workerDatabase } from "@/prisma/testing/database";
import { aPlace, aPublication } from "./assessments.fixture";
import { connect, database } from "./database";

const owner = connect(workerDatabase().ownerUrl);
const roles = [
  ["its owner", () => owner],
  ["the server", () => database()],
] as const;

afterAll(() => owner.$disconnect());

async function logged(organizationId: string) {
  const [row] = await owner.$queryRaw<{ events: number; audit: number; teams: number }[]>`
    SELECT (SELECT count(*)::int FROM answer_event WHERE organization_id = ${organizationId}::uuid) AS events,
      (SELECT count(*)::int FROM audit_event WHERE organization_id = ${organizationId}::uuid) AS audit,
      (SELECT count(*)::int FROM team WHERE organization_id = ${organizationId}::uuid) AS teams`;
  return row;
}

describe.each(roles)("the logs of %s", (_, db) => {
  test("are only ever added to", async () => {
    const { organizationId } = await aPlace();
    const place = await aPlace();
    await aPublication(place, "2026-03-31", 1);
    const before = await logged(place.organizationId);
    const refused = /append-only|permission denied/;
    await expect(db().$executeRaw`UPDATE answer_event SET note = 'x'`).rejects.toThrow(refused);
    await expect(db().$executeRaw`DELETE FROM answer_event`).rejects.toThrow(refused);
    await expect(db().$executeRaw`TRUNCATE answer_event`).rejects.toThrow(refused);
    await expect(db().$executeRaw`UPDATE audit_event SET action = 'x'`).rejects.toThrow(refused);
    await expect(db().$executeRaw`DELETE FROM audit_event`).rejects.toThrow(refused);
    await expect(db().$executeRaw`TRUNCATE audit_event`).rejects.toThrow(refused);
    await expect(
      db().$executeRaw`DELETE FROM assessment WHERE organization_id = ${place.organizationId}::uuid`,
    ).rejects.toThrow(refused);
    expect(await logged(place.organizationId)).toEqual(before);
    expect((await logged(organizationId))?.teams).toBe(1);
  });
});

test("they go with their whole organisation, by its owner's function alone", async () => {
  const [place, other] = [await aPlace(), await aPlace()];
  await aPublication(place, "2026-03-31", 1);
  await aPublication(other, "2026-03-31", 1);
  const kept = await logged(other.organizationId);
  const purge = (db: typeof owner) => db.$executeRaw`SELECT purge_organization(${place.organizationId}::uuid)`;
  await expect(purge(database())).rejects.toThrow(/permission denied/);
  await purge(owner);
  expect(await logged(place.organizationId)).toEqual({ events: 0, audit: 0, teams: 0 });
  expect(await logged(other.organizationId)).toEqual(kept);
});

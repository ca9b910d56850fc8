import { expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access";
import { database } from "./database";
import { configureOrganization, createOrganization, getOrganization, renameOrganization } from "./organizations";
import { aPerson, grantTo } from "./people.fixture";

test("whoever makes an organisation owns it", async () => {
  const { actor, organizationId } = await founded("Halden Group");
  expect(actor).toMatchObject({ role: "owner" });
  expect(await eventsOf(organizationId)).toEqual(["organization.create"]);
});

test("two organisations of one name get two addresses", async () => {
  const name = unheardOf();
  const [first, second, third] = await Promise.all([founded(name), founded(name), founded(name)]);
  expect(new Set([first.slug, second.slug, third.slug]).size).toBe(3);
});

test("a name that leaves nothing in ASCII gets four random characters", async () => {
  expect((await founded("哈尔登集团")).slug).toMatch(/^org-[0-9a-f]{4}$/);
});

test("a time zone that the database does not know is refused, for every date would fail with it", async () => {
  const { userId } = await aPerson();
  expect(await createOrganization(userId, { name: "Atlantis", timeZone: "Mars/Olympus" })).toMatchObject({
    ok: false,
    fields: { timeZone: "badTimeZone" },
  });
});

test("renaming moves the address and keeps the old one as a way there, which nobody else can take", async () => {
  const before = unheardOf();
  const { grant, organizationId, slug } = await founded(before);
  const after = unheardOf();
  expect(await renameOrganization(grant, { name: after })).toMatchObject({ ok: true, value: { slug: after } });
  expect(await oldSlugsOf(organizationId)).toEqual([slug]);
  expect((await founded(before)).slug).toMatch(new RegExp(`^${before}-[0-9a-f]{4}$`));
});

test("renaming back takes the old address back", async () => {
  const name = unheardOf();
  const { grant, organizationId } = await founded(name);
  const other = unheardOf();
  await renameOrganization(grant, { name: other });
  expect(await renameOrganization(grant, { name })).toMatchObject({ value: { slug: name } });
  expect(await oldSlugsOf(organizationId)).toEqual([other]);
});

test("a change of letters alone keeps the address", async () => {
  const name = unheardOf();
  const { grant, slug } = await founded(name);
  expect(await renameOrganization(grant, { name: name.toUpperCase() })).toEqual({ ok: true, value: { slug } });
  const chinese = await founded("哈尔登集团");
  expect(await renameOrganization(chinese.grant, { name: "哈尔登" })).toEqual({
    ok: true,
    value: { slug: chinese.slug },
  });
});

test("settings are kept, and the organisation's figures count as changed", async () => {
  const { grant, organizationId } = await founded(unheardOf());
  const settings = {
    timeZone: "Asia/Shanghai",
    cadenceDays: 30,
    shelfLifeDays: null,
    mainFrameworkKey: "mlops-levels",
  };
  expect(await configureOrganization(grant, settings)).toEqual({ ok: true, value: null });
  expect(await getOrganization(grant)).toMatchObject(settings);
  expect(await revisionOf(organizationId)).toBe(1);
  expect(await eventsOf(organizationId)).toEqual(["organization.create", "organization.configure"]);
});

test("a framework that was never loaded cannot be the main one", async () => {
  const { grant } = await founded(unheardOf());
  const settings = { timeZone: "UTC", cadenceDays: 30, shelfLifeDays: 10, mainFrameworkKey: "unheard-of" };
  expect(await configureOrganization(grant, settings)).toMatchObject({ fields: { mainFrameworkKey: "invalid" } });
  expect(await getOrganization(grant)).toMatchObject({ timeZone: "Europe/Oslo", cadenceDays: 90 });
});

test("a grant for one organisation changes no other", async () => {
  const [red, blue] = await Promise.all([founded(unheardOf()), founded(unheardOf())]);
  await renameOrganization(red.grant, { name: unheardOf() });
  expect(await getOrganization(blue.grant)).toMatchObject({ slug: blue.slug });
});

const unheardOf = (): string => `org${crypto.randomUUID().slice(0, 8)}`;

async function founded(name: string) {
  const { userId } = await aPerson();
  const made = await createOrganization(userId, { name, timeZone: "Europe/Oslo" });
  if (!made.ok) throw new Error(made.code);
  const { organizationId, slug } = made.value;
  const rows = await database().$queryRaw<{ role: "owner" }[]>`
    SELECT role FROM membership WHERE organization_id = ${organizationId}::uuid AND user_id = ${userId}::uuid`;
  const actor: Actor = { kind: "user", userId, organizationId, role: rows[0]?.role ?? "viewer", teamIds: [] };
  return { organizationId, slug, actor, grant: grantTo(actor, "organization.configure", organizationId) };
}

async function oldSlugsOf(organizationId: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM organization_slug WHERE organization_id = ${organizationId}::uuid`;
  return rows.map(({ slug }) => slug);
}

async function revisionOf(organizationId: string): Promise<number | undefined> {
  const rows = await database().$queryRaw<{ revision: number }[]>`
    SELECT revision FROM organization WHERE id = ${organizationId}::uuid`;
  return rows[0]?.revision;
}

async function eventsOf(organizationId: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ action: string }[]>`
    SELECT action FROM audit_event WHERE organization_id = ${organizationId}::uuid ORDER BY id`;
  return rows.map(({ action }) => action);
}

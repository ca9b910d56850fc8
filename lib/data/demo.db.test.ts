import { expect, test } from "vitest";
import { database } from "./database";
import { findDemoPerson } from "./demo";
import { aMember, anOrganization, aTeam } from "./people.fixture";

test("the demo is seen as a manager of it, or as a member who has a team", async () => {
  const { organizationId, slug } = await anOrganization();
  const manager = await aMember(organizationId, "manager");
  await aMember(organizationId, "member");
  const withTeam = await aMember(organizationId, "member");
  const teamId = await aTeam(organizationId, "Fraud Scoring");
  await database().$executeRaw`
    INSERT INTO team_member (organization_id, team_id, user_id) VALUES (${organizationId}::uuid, ${teamId}::uuid, ${withTeam.userId}::uuid)`;
  expect((await findDemoPerson("manager"))?.slug).not.toBe(slug);
  await database().$executeRaw`UPDATE organization SET is_demo = (id = ${organizationId}::uuid)`;
  expect(await findDemoPerson("manager")).toEqual({ userId: manager.userId, slug });
  expect(await findDemoPerson("member")).toEqual({ userId: withTeam.userId, slug });
  await database().$executeRaw`UPDATE organization SET is_demo = false`;
  expect(await findDemoPerson("member")).toBeNull();
});

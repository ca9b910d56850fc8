import { randomUUID } from "node:crypto";
import { record } from "@/lib/data/audit";
import type { Database } from "@/lib/data/database";
import { newestFramework, readingsOf } from "@/lib/data/frameworks";
import { systemGrant } from "@/lib/domain/access";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import { firstMonth } from "@/lib/domain/team-period";
import { slugFrom } from "@/lib/domain/text";
import { makeAssessment, storeAnswers } from "../factories/assessments";
import { makeEvidence } from "../factories/evidence";
import { makePeople, type Person } from "../factories/people";
import { makeLevelChanges, makeResults } from "../factories/results";
import { makeShareLink } from "../factories/share-links";
import type { DemoAssessment, DemoDraft, DemoStory } from "./types";

/** What whoever starts Ascent is told of the demo. */
export type DemoAccess = {
  readonly shareUrl: string;
  readonly people: readonly { readonly role: string; readonly email: string; readonly password: string }[];
};

type Instance = { readonly now: Date; readonly secret: string; readonly url: string };
type Ids = ReadonlyMap<string, string>;
type Field = {
  readonly db: Database;
  readonly story: DemoStory;
  readonly organizationId: string;
  readonly userIds: Ids;
  readonly start: Date;
  /** A moment of a day, but never one that lies ahead. */
  readonly instant: (day: CalendarDate, time: string) => Date;
};

/** Brings the story into the database, in the open transaction of its owner; every table is filled by one statement. */
export async function sow(db: Database, story: DemoStory, { now, secret, url }: Instance): Promise<DemoAccess> {
  const organizationId = randomUUID();
  const instant = (day: CalendarDate, time: string) => earlier(new Date(`${day}T${time}:00Z`), now);
  const start = instant(addDays(story.assessments[0]?.asOf ?? "2000-01-01", -14), "08:00");
  const people = await makePeople(story.people, start);
  const userIds = new Map(people.map(({ key, row }) => [key, row.id] as const));
  const field = { db, story, organizationId, userIds, start, instant };
  await sowOrganization(field, people);
  const teams = await sowTeams(field);
  await sowAssessments(field, teams);
  const token = await sowLinks(field, teams, secret);
  const grant = systemGrant("organization.configure", { organizationId }, "the demo was seeded");
  await record(db, { grant, action: "demo.seed", targetKind: "organization", targetId: organizationId });
  return {
    shareUrl: `${url}/s/${token}`,
    people: people.map(({ role, password, row }) => ({ role, email: row.email, password })),
  };
}

async function sowOrganization(
  { db, story, organizationId: id, start }: Field,
  people: readonly Person[],
): Promise<void> {
  const revision = story.assessments.length;
  await db.user.createMany({ data: people.map(({ row }) => row) });
  await db.organization.create({ data: { id, ...story.organization, isDemo: true, createdAt: start, revision } });
  await db.membership.createMany({
    data: people.map(({ role, row }) => ({ organizationId: id, userId: row.id, role, createdAt: start })),
  });
}

type Team = { readonly id: string; readonly slug: string; readonly groupId: string };

async function sowTeams({ db, story, organizationId, userIds, start }: Field): Promise<Team[]> {
  const groups = story.groups.map((name) => {
    const aim = story.groupTargets.find(({ group }) => group === name);
    const target = { targetLevel: aim?.level ?? null, targetDate: aim?.date ?? null };
    return { id: randomUUID(), organizationId, name, slug: slugFrom(name, "0000", "group"), ...target };
  });
  const groupIds = new Map(groups.map(({ name, id }) => [name, id] as const));
  const teams = story.teams.map(({ name, slug, group, lead, target }) => ({
    ...{ id: randomUUID(), organizationId, name, slug, createdAt: start },
    groupId: idOf(groupIds, group),
    leadUserId: idOf(userIds, lead),
    targetLevel: target?.level ?? null,
    targetDate: target?.date ?? null,
    revision: story.assessments.filter(({ team }) => team === slug).length,
  }));
  const teamIds = idsOf(teams);
  const memberships = story.people.flatMap(({ key, teams }) => teams.map((slug) => ({ key, slug })));
  await db.group.createMany({ data: groups });
  await db.team.createMany({ data: teams });
  await db.teamPeriod.createMany({
    data: teams.map(({ id, groupId }) => ({ organizationId, teamId: id, fromMonth: firstMonth, groupId })),
  });
  await db.teamMember.createMany({
    data: memberships.map(({ key, slug }) => ({
      ...{ organizationId, teamId: idOf(teamIds, slug), userId: idOf(userIds, key), createdAt: start },
    })),
  });
  return teams;
}

async function sowAssessments(
  { db, story, organizationId, userIds, instant }: Field,
  teams: readonly Team[],
): Promise<void> {
  const framework = await newestFramework("mlops-levels");
  const content = { framework, readings: await readingsOf(framework.key) };
  const teamIds = idsOf(teams);
  const tell = (one: DemoDraft | DemoAssessment) => {
    const told = {
      ...{ organizationId, teamId: idOf(teamIds, one.team), asOf: one.asOf, answers: one.answers },
      ...{ frameworkKey: framework.key, frameworkVersion: framework.version },
      createdBy: idOf(userIds, one.createdBy),
      publishedBy: "publishedBy" in one ? idOf(userIds, one.publishedBy) : null,
      at: instant(one.asOf, "13:20"),
    };
    return { told, rows: makeAssessment(told), evidence: one.evidence };
  };
  const assessments = [...story.assessments, ...story.drafts].map(tell);
  const byTeam = teams.map(({ id, groupId }) => {
    const own = assessments.filter(({ told }) => told.teamId === id);
    const published = own.filter(({ told }) => told.publishedBy !== null);
    return { ...makeEvidence(own), ...makeResults(published, groupId, content) };
  });
  const changes = byTeam.flatMap((one) => one.changes);
  await db.assessment.createMany({ data: assessments.map(({ rows }) => rows.assessment) });
  await storeAnswers(
    db,
    assessments.map(({ rows }) => rows),
  );
  await db.evidence.createMany({ data: byTeam.flatMap(({ evidence }) => evidence) });
  await db.assessmentEvidence.createMany({ data: byTeam.flatMap(({ copies }) => copies) });
  await db.assessmentResult.createMany({ data: byTeam.flatMap(({ results }) => results) });
  await db.teamStanding.createMany({ data: byTeam.flatMap(({ standings }) => standings) });
  await db.levelChange.createMany({ data: makeLevelChanges(organizationId, framework.key, changes) });
}

/** Returns the token of the link that opens. */
async function sowLinks(
  { db, story, organizationId, userIds, instant }: Field,
  teams: readonly Team[],
  secret: string,
): Promise<string> {
  const links = story.shareLinks.map(({ label, team, createdBy, createdOn, expiresOn, revokedOn }) => {
    const link = {
      ...{ organizationId, teamId: idOf(idsOf(teams), team), label, createdById: idOf(userIds, createdBy) },
      createdAt: instant(createdOn, "10:05"),
      expiresAt: expiresOn === null ? null : new Date(`${addDays(expiresOn, 1)}T00:00:00Z`),
      revokedAt: revokedOn === null ? null : instant(revokedOn, "16:40"),
    };
    return makeShareLink(link, secret);
  });
  await db.shareLink.createMany({ data: links.map(({ row }) => row) });
  const live = links.find(({ row }) => row.revokedAt === null);
  if (live === undefined) throw new Error("the story has no live link");
  return live.token;
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

const idsOf = (teams: readonly Team[]): Ids => new Map(teams.map(({ slug, id }) => [slug, id] as const));

function idOf(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the story does not tell who or what ${name} is`);
  return id;
}

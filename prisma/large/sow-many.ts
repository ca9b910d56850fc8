import type { Database } from "@/lib/data/database";
import { newestFramework, readingsOf } from "@/lib/data/frameworks";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import { criteriaOf } from "@/lib/domain/framework";
import type { LevelChangeInGroup } from "@/lib/domain/rollup";
import { firstMonth } from "@/lib/domain/team-period";
import { makePeople } from "../factories/people";
import { makeLevelChanges, makeResultRows } from "../factories/results";
import { type AssessmentColumns, storeAnswerWords, storeAssessments, storeResults } from "./bulk";
import { careerOf } from "./career";
import { type Chance, chanceOf } from "./chance";
import { groupNames, teamName } from "./names";
import { type ScoredStep, scoreCareer } from "./score-careers";

/** What is to be made. */
export type Plan = {
  readonly name: string;
  readonly slug: string;
  readonly teams: number;
  /** Of each team, four weeks apart. */
  readonly assessments: number;
  readonly today: CalendarDate;
  readonly seed: number;
  /** Without them only what the portfolio reads is there, which is a tenth of the rows. */
  readonly hasAnswers: boolean;
};

/** Who owns what was made. */
export type Sown = {
  readonly organizationId: string;
  readonly userId: string;
  readonly email: string;
  readonly password: string;
};

const frameworkKey = "mlops-levels";
const step = 28;
/** So many ways are made up and scored; teams share them at other times. */
const mostCareers = 250;
/** Teams whose rows go in one statement. */
const batch = 50;

/**
 * Fills an organisation of its own with teams that were assessed again and again, all of it the same in every run but the owner's password. Results are computed by the
 * real scoring and stored with standing and level distribution as a publication stores them. Groups and a third of the teams have targets, and so has the organisation.
 */
export async function sowMany(db: Database, plan: Plan): Promise<Sown> {
  const chance = chanceOf(plan.seed);
  const framework = await newestFramework(frameworkKey);
  const content = { framework, readings: await readingsOf(frameworkKey) };
  const criteria = criteriaOf(framework);
  const { owner, organizationId } = await sowOrganization(db, plan, chance);
  const teams = await sowTeams(db, plan, organizationId, chance);
  const careers = Array.from({ length: Math.min(mostCareers, plan.teams) }, () =>
    scoreCareer(careerOf(criteria, plan.assessments, chance), content),
  );
  const of = { organizationId, frameworkKey, frameworkVersion: framework.version };
  const changes: LevelChangeInGroup[] = [];
  for (let first = 0; first < teams.length; first += batch) {
    const published = teams.slice(first, first + batch).map((team, place) => {
      const career = careers[(first + place) % careers.length] ?? [];
      return { team, told: tell(plan, career, chance) };
    });
    const columns = columnsOf({ ...of, by: owner.row.id }, published);
    const rows = published.map(({ team, told }) => makeResultRows({ ...of, teamId: team.id }, team.groupId, told));
    await storeAssessments(db, columns);
    if (plan.hasAnswers) {
      const ids = criteria.map(({ id }) => id);
      await storeAnswerWords(db, columns, ids);
    }
    await storeResults(
      db,
      rows.flatMap(({ results }) => results),
    );
    await db.teamStanding.createMany({ data: rows.flatMap(({ standings }) => standings) });
    changes.push(...rows.flatMap((one) => one.changes));
  }
  await db.levelChange.createMany({ data: makeLevelChanges(organizationId, frameworkKey, changes) });
  return { organizationId, userId: owner.row.id, email: owner.row.email, password: owner.password };
}

async function sowOrganization(db: Database, plan: Plan, chance: Chance) {
  const organizationId = chance.id();
  const person = { key: "owner", name: "Mira Lund", email: `owner@${plan.slug}.example`, role: "owner" };
  const [owner] = await makePeople([person], new Date(`${plan.today}T00:00:00Z`));
  if (owner === undefined) throw new Error("nobody owns it");
  await db.user.create({ data: owner.row });
  const target = { targetLevel: 3, targetDate: addDays(plan.today, 400) };
  const { name, slug } = plan;
  await db.organization.create({ data: { id: organizationId, name, slug, timeZone: "UTC", ...target } });
  await db.membership.create({ data: { organizationId, userId: owner.row.id, role: "owner" } });
  return { owner, organizationId };
}

type Team = { readonly id: string; readonly groupId: string | null };

async function sowTeams(db: Database, { teams, today }: Plan, organizationId: string, chance: Chance): Promise<Team[]> {
  const groups = groupNames.map((name, place) => {
    const target = place % 2 === 0 ? { targetLevel: 2 + (place % 3), targetDate: addDays(today, 90 * place - 60) } : {};
    return { id: chance.id(), organizationId, name, slug: name.toLowerCase().replaceAll(" ", "-"), ...target };
  });
  const rows = Array.from({ length: teams }, (_, place) => {
    const { name, slug } = teamName(place);
    const isAiming = chance.next() < 1 / 3;
    return {
      ...{ id: chance.id(), organizationId, name, slug },
      // one in forty belongs to no group
      groupId: place % 40 === 39 ? null : (groups[place % groups.length]?.id ?? null),
      targetLevel: isAiming ? 1 + chance.below(4) : null,
      targetDate: isAiming ? addDays(today, chance.below(700) - 200) : null,
    };
  });
  await db.group.createMany({ data: groups });
  await db.team.createMany({ data: rows });
  await db.teamPeriod.createMany({
    data: rows.map(({ id, groupId }) => ({ organizationId, teamId: id, fromMonth: firstMonth, groupId })),
  });
  return rows;
}

/** A career as one team went it: its last step lies somewhere in the last hundred and twenty days. */
function tell({ today }: Plan, career: readonly ScoredStep[], chance: Chance) {
  const last = addDays(today, -chance.below(120));
  return career.map(({ word, resultAt }, place) => {
    const asOf = addDays(last, (place + 1 - career.length) * step);
    return { assessmentId: chance.id(), asOf, word, result: resultAt(asOf) };
  });
}

type Published = { readonly team: Team; readonly told: ReturnType<typeof tell> };

function columnsOf(
  of: Pick<AssessmentColumns, "organizationId" | "frameworkKey" | "frameworkVersion" | "by">,
  published: readonly Published[],
): AssessmentColumns {
  const all = published.flatMap(({ team, told }) => told.map((one) => ({ ...one, teamId: team.id })));
  return {
    ...of,
    ids: all.map(({ assessmentId }) => assessmentId),
    teamIds: all.map(({ teamId }) => teamId),
    days: all.map(({ asOf }) => asOf),
    answers: all.map(({ word }) => word),
  };
}

import { parseArgs } from "node:util";
import { connect, database } from "@/lib/data/database";
import { loadFrameworks } from "@/lib/data/framework-files";
import { isCalendarDate } from "@/lib/domain/calendar";
import { env } from "@/lib/env";
import { sowMany } from "@/prisma/large/sow-many";

// Fills an organisation of its own with 2,000 teams of 40 assessments each, to see and measure what many teams cost: `npm run seed:large`.
// Another run makes it anew. `-- --teams N --assessments N --slug NAME --today YYYY-MM-DD --without-answers` make it smaller, or elsewhere.
const { values } = parseArgs({
  options: {
    teams: { type: "string", default: "2000" },
    assessments: { type: "string", default: "40" },
    slug: { type: "string", default: "large" },
    today: { type: "string", default: new Date().toISOString().slice(0, 10) },
    "without-answers": { type: "boolean", default: false },
  },
});
const teams = Number(values.teams);
const assessments = Number(values.assessments);
if (!isCalendarDate(values.today) || !(teams > 0) || !(assessments > 0) || !/^[a-z0-9-]{1,40}$/.test(values.slug)) {
  throw new Error(
    "usage: seed:large [--teams N] [--assessments N] [--slug NAME] [--today YYYY-MM-DD] [--without-answers]",
  );
}

// ids come from the seed, and those of two organisations must not meet
const seedOf = (slug: string) => [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 20260101);

const db = connect(env().databaseUrl, { statementTimeout: 600_000 });
const start = performance.now();
try {
  await loadFrameworks(db);
  const plan = {
    ...{ name: `Large organisation (${values.slug})`, slug: values.slug, teams, assessments, today: values.today },
    ...{ seed: seedOf(values.slug), hasAnswers: !values["without-answers"] },
  };
  const sown = await db.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT purge_organization(id) FROM organization WHERE slug = ${plan.slug}`;
      await transaction.$executeRaw`DELETE FROM "user" WHERE email = ${`owner@${plan.slug}.example`}`;
      return sowMany(transaction, plan);
    },
    { timeout: 3_600_000 },
  );
  await db.$executeRaw`ANALYZE`;
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  console.log(`made ${teams} teams with ${assessments} assessments each in ${seconds} s: /o/${plan.slug}`);
  console.log(`sign in as ${sown.email} with ${sown.password}`);
} finally {
  await Promise.all([db.$disconnect(), database().$disconnect()]);
}

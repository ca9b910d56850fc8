import { chmodSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connect, database } from "@/lib/data/database";
import { loadFrameworks } from "@/lib/data/framework-files";
import { isCalendarDate, monthOf } from "@/lib/domain/calendar";
import { env } from "@/lib/env";
import { sow } from "./demo/sow";
import { demoStory } from "./demo/story";

// Tells the story of the demo organisation as of the first of a month, and writes who may sign in there to a file that its owner alone can read.
const { values } = parseArgs({ options: { "demo-file": { type: "string" }, today: { type: "string" } } });
const now = new Date();
const today = values.today ?? now.toISOString().slice(0, 10);
const file = values["demo-file"];
if (file === undefined || !isCalendarDate(today)) {
  throw new Error("usage: seed.ts --demo-file FILE [--today YYYY-MM-DD]");
}

const { databaseUrl, secret, url } = env();
const db = connect(databaseUrl, { statementTimeout: 30_000 });
try {
  await loadFrameworks(db);
  const story = demoStory(monthOf(today));
  const access = await db.$transaction((transaction) => sow(transaction, story, { now, secret, url }), {
    timeout: 60_000,
  });
  writeFileSync(file, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  console.log(`told ${story.teams.length} teams, ${story.assessments.length} assessments`);
} finally {
  await Promise.all([db.$disconnect(), database().$disconnect()]);
}

import { connect, database } from "@/lib/data/database";
import { organizationIds, rescore } from "@/lib/data/rescore";
import { env } from "@/lib/env";

// Counts results, standings and the level distribution afresh from the answers and mends what differs: `npm run rescore`.
// With `-- --check` it mends nothing, and fails when something differs.
const repair = !process.argv.includes("--check");
const hour = 3_600_000;

const db = connect(env().databaseUrl, { statementTimeout: 30_000 });
let organizations = 0;
let deviations = 0;

for await (const organizationId of organizationIds(db)) {
  organizations += 1;
  // To compare, one moment is enough; to mend, the newest state counts and its teams are held.
  const isolationLevel = repair ? "ReadCommitted" : "RepeatableRead";
  await db.$transaction(
    async (transaction) => {
      for await (const deviation of rescore(transaction, organizationId, { repair })) {
        deviations += 1;
        console.log(JSON.stringify(deviation));
      }
    },
    { isolationLevel, timeout: hour },
  );
}

// the frameworks were read over the server's own client, which would keep the process waiting
await Promise.all([db.$disconnect(), database().$disconnect()]);
const outcome =
  deviations === 0 ? "everything is what its answers come to" : `${deviations} ${repair ? "mended" : "differ"}`;
console.log(`${organizations} organisations counted: ${outcome}`);
if (deviations > 0 && !repair) process.exitCode = 1;

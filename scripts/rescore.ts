import { connect } from "@/lib/data/database";
import { organizationIds, rescore } from "@/lib/data/rescore";
import { env } from "@/lib/env";

// Counts everything that is derived from answers afresh. With --check it tells the differences and fails on any; without, it repairs them.
const isCheck = process.argv.includes("--check");
const db = connect(env().databaseUrl, { statementTimeout: 60_000 });
let organizations = 0;
let deviations = 0;
try {
  for await (const id of organizationIds(db)) {
    organizations += 1;
    await db.$transaction(
      async (transaction) => {
        for await (const { what, where, stored, counted } of rescore(transaction, id, { repair: !isCheck })) {
          deviations += 1;
          console.log(`${what} ${where}\n  stored  ${JSON.stringify(stored)}\n  counted ${JSON.stringify(counted)}`);
        }
      },
      { timeout: 3_600_000, isolationLevel: isCheck ? "RepeatableRead" : "ReadCommitted" },
    );
  }
} finally {
  await db.$disconnect();
}
console.log(`rescore: ${organizations} organisations, ${deviations} ${isCheck ? "differences" : "repaired"}`);
process.exitCode = isCheck && deviations > 0 ? 1 : 0;

import { connect } from "@/lib/data/database";
import { loadFrameworks } from "@/lib/data/framework-files";
import { env } from "@/lib/env";

// Stores the frameworks that came with these sources; what is stored already stays as it is.
const db = connect(env().databaseUrl, { statementTimeout: 30_000 });
try {
  const loaded = await loadFrameworks(db);
  console.log(loaded.length === 0 ? "up to date" : `loaded ${loaded.join(", ")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}

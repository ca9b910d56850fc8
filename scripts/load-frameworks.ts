import { connect } from "@/lib/data/database";
import { loadFrameworks } from "@/lib/data/framework-files";

// Brings the frameworks of these sources into the database, as its owner.
const url = process.env.DATABASE_URL;
if (url === undefined) throw new Error("DATABASE_URL is not set");
const db = connect(url, { statementTimeout: 30_000 });
const loaded = await loadFrameworks(db);
await db.$disconnect();
console.log(loaded.length === 0 ? "frameworks unchanged" : `loaded ${loaded.join(", ")}`);

import { openWorkerDatabase } from "./database";

// Before any module of a test is loaded: the settings of a server whose database is this worker's own.
const { appUrl } = await openWorkerDatabase();
Object.assign(process.env, {
  DATABASE_URL: appUrl,
  ASCENT_SECRET: process.env.TEST_SECRET,
  ASCENT_URL: "http://localhost:3000",
  SIGN_UP: "open",
});

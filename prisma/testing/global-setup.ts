import { openTestCluster } from "../../scripts/test/cluster.mjs";

/** One PostgreSQL for the run of the data tests, gone with it; its workers find it by these addresses. */
export default async function setup(): Promise<() => Promise<void>> {
  const { database, secrets, close } = await openTestCluster();
  Object.assign(process.env, {
    TEST_SUPERUSER_URL: database.superuserUrl,
    TEST_OWNER_URL: database.ownerUrl,
    TEST_APP_URL: database.appUrl,
    TEST_SECRET: secrets.instance,
  });
  return close;
}

import type { TestProject } from "vitest/node";
import { openTestCluster } from "../../scripts/test/cluster.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
    appUrl: string;
    ownerUrl: string;
    secret: string;
  }
}

/** One PostgreSQL for the run of the data tests, gone with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { database, secrets, close } = await openTestCluster();
  project.provide("superuserUrl", database.superuserUrl);
  project.provide("appUrl", database.appUrl);
  project.provide("ownerUrl", database.ownerUrl);
  project.provide("secret", secrets.instance);
  return close;
}

import path from "node:path";
import { run } from "../process/child.mjs";
import { step } from "../process/progress.mjs";
import { root } from "../settings/paths.mjs";
import { ownerEnvironment } from "../settings/server-environment.mjs";
import { sessionOf } from "./session.mjs";

/** An organisation of that many teams with 40 assessments each, without their answers; returns its slug and the cookie of its owner. */
export async function seedMany(stage, slug, teams) {
  await step("seed", `${teams} teams`, async () => {
    const script = path.join(root, "scripts", "seed-large.ts");
    const args = ["--slug", slug, "--teams", String(teams), "--today", stage.today, "--without-answers"];
    await run(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: root,
      env: ownerEnvironment(stage.context),
      title: "The seed of many teams",
    });
    return "seeded";
  });
  return { slug, cookie: await sessionOf(stage.client, stage.secret, `owner@${slug}.example`) };
}

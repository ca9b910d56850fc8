import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../process/child.mjs";
import { withLock } from "../process/lock-file.mjs";
import { step } from "../process/progress.mjs";
import { buildsFolder, root } from "../settings/paths.mjs";
import { fingerprint } from "../settings/secrets.mjs";
import { prismaEnvironment } from "./prisma-environment.mjs";

const output = path.join(root, "prisma", "generated");
const stamp = path.join(output, ".schema");

/** Makes the Prisma client when the schema or Prisma itself has changed since it was made. */
export async function generateClient() {
  const wanted = fingerprint(
    ["prisma/schema.prisma", "node_modules/prisma/package.json"]
      .map((file) => readFileSync(path.join(root, file), "utf8"))
      .join(),
  );
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isCurrent()) return;
  await step("client", "generating", async () => {
    await withLock(path.join(path.dirname(buildsFolder), "generate.lock"), async () => {
      if (isCurrent()) return;
      const prisma = path.join(root, "node_modules", "prisma", "build", "index.js");
      await run(process.execPath, [prisma, "generate"], {
        cwd: root,
        env: { ...process.env, ...prismaEnvironment() },
        title: "prisma generate",
      });
      writeFileSync(stamp, wanted);
    });
    return "generated";
  });
}

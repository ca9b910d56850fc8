import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { workerDatabase } from "@/prisma/testing/database";
import { connect, database } from "./database";
import { loadFrameworks } from "./framework-files";
import { frameworkVersion, newestFrameworks, readingsOf, versionsAsking } from "./frameworks";

const owner = connect(workerDatabase().ownerUrl);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "frameworks-"));
  await cp("frameworks", folder, { recursive: true });
});

afterAll(async () => {
  await owner.$executeRaw`DELETE FROM framework WHERE version <> '1.0.0'`;
  await owner.$disconnect();
});

async function rewrite(name: string, from: string | RegExp, to: string) {
  const file = path.join(folder, name);
  await rm(`${file}.old`, { force: true });
  const text = await readFile(file, "utf8");
  expect(text).toMatch(from);
  await rm(file);
  await writeFile(file, text.replace(from, to));
}

const versions = () =>
  database().$queryRaw<{ name: string }[]>`SELECT key || ' ' || version AS name FROM framework ORDER BY 1`;

test("what is stored already is left alone", async () => {
  const before = await versions();
  expect(before.map(({ name }) => name)).toContain("mlops-levels 1.0.0");
  expect(await loadFrameworks(owner, folder)).toEqual([]);
  expect(await versions()).toEqual(before);
});

test("a changed file under a stored version is refused, and nothing else of the folder is stored", async () => {
  await rewrite("google-mlops.yaml", /version: 1\.0\.0/, "version: 1.0.1");
  await rewrite("mlops-levels.yaml", "en: MLOps Levels", "en: MLOps Steps");
  const before = await versions();
  await expect(loadFrameworks(owner, folder)).rejects.toThrow(/mlops-levels 1\.0\.0 was changed/);
  expect(await versions()).toEqual(before);
});

test("a new version is stored beside the old one, and the newest is the highest, not the last by letters", async () => {
  for (const version of ["1.0.9", "1.0.10"]) {
    await rewrite("azure-mlops.yaml", /version: [\d.]+/, `version: ${version}`);
    expect(await loadFrameworks(owner, folder)).toEqual([`azure-mlops ${version}`]);
  }
  expect((await frameworkVersion("azure-mlops", "1.0.9")).version).toBe("1.0.9");
  expect((await frameworkVersion("azure-mlops", "1.0.0")).version).toBe("1.0.0");
  const newest = await newestFrameworks();
  expect(newest.find(({ key }) => key === "azure-mlops")?.version).toBe("1.0.10");
  expect(newest[0]?.key).toBe("mlops-levels");
  expect(await versionsAsking("az-create-feature-store")).toContain("azure-mlops 1.0.9");
});

test("a faulty file is named with the path and the problem", async () => {
  await rewrite("azure-mlops.yaml", /level: 1\n/, "level: none\n");
  await expect(loadFrameworks(owner, folder)).rejects.toThrow(
    /azure-mlops\.yaml: framework\.capabilities\[\d+\]\.criteria\[\d+\]\.level: /,
  );
});

test("a file that is not YAML is named", async () => {
  await rewrite("mapping.yaml", /^mapping:/m, "mapping: [");
  await expect(loadFrameworks(owner, folder)).rejects.toThrow(/^mapping\.yaml: /);
});

test("the answers to our framework are read in the two others", async () => {
  const [basis] = await readingsOf("mlops-levels");
  expect(basis?.targets.map(({ key }) => key)).toEqual(["azure-mlops", "google-mlops"]);
  expect(await readingsOf("azure-mlops")).toEqual([]);
});

test("the server may read what is stored, and change nothing of it", async () => {
  await expect(loadFrameworks(database(), folder)).resolves.toEqual([]);
  await expect(database().$executeRaw`UPDATE framework SET checksum = ''`).rejects.toThrow(/permission denied/);
  await expect(database().$executeRaw`DELETE FROM framework`).rejects.toThrow(/permission denied/);
});

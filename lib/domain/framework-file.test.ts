import { describe, expect, test } from "vitest";
import { contentFiles, deliveredFramework } from "./content.fixture";
import { criteriaOf, criterionById, highestLevel } from "./framework";
import { frameworkFile, readContent } from "./framework-file";

/** The delivered files with one value replaced, or removed where none is given. */
function withChange(file: string, path: (string | number)[], value?: unknown): Record<string, unknown> {
  const files = contentFiles();
  let place: unknown = files[file];
  for (const part of path.slice(0, -1)) place = Reflect.get(Object(place), part);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return files;
}

const ours = "mlops-levels.yaml";
const firstCriterion = ["framework", "capabilities", 0, "criteria", 0];
const firstPath = "framework.capabilities[0].criteria[0]";
const someText = { en: "Words" };

describe("the delivered files", () => {
  test("hold three frameworks and a mapping, without a fault", () => {
    const content = readContent(contentFiles());
    if (!content.ok) throw new Error(JSON.stringify(content.problems));
    const shape = content.frameworks.map((one) => [one.key, highestLevel(one), criteriaOf(one).length]);
    expect(shape).toEqual([
      ["azure-mlops", 4, 38],
      ["google-mlops", 2, 27],
      ["mlops-levels", 4, 45],
    ]);
    expect(content.mappings.map(({ from, to }) => [from, to])).toEqual([
      ["mlops-levels", ["azure-mlops", "google-mlops"]],
    ]);
  });

  test("ask as many criteria per capability and level as their table says", () => {
    const table = deliveredFramework("mlops-levels").capabilities.map(({ key, criteria }) => [
      key,
      ...[1, 2, 3, 4].map((level) => criteria.filter((criterion) => criterion.level === level).length),
    ]);
    expect(table).toEqual([
      ["data", 0, 2, 1, 2],
      ["training", 1, 4, 2, 1],
      ["validation", 1, 1, 2, 0],
      ["release", 3, 1, 3, 1],
      ["service", 3, 0, 1, 0],
      ["monitoring", 1, 0, 1, 3],
      ["retraining", 0, 1, 0, 4],
      ["people", 1, 1, 1, 3],
    ]);
  });

  test("fill in 180 days, no effort and no signals where a criterion leaves them out", () => {
    const criterion = criterionById(deliveredFramework("azure-mlops"), "az-create-data-gathered");
    expect(criterion).toMatchObject({ shelfLifeDays: 180, effort: null, signals: [], capability: "model-creation" });
  });

  test("read the same a second time, as they are stored", () => {
    const framework = deliveredFramework("azure-mlops");
    expect(frameworkFile.parse({ framework: JSON.parse(JSON.stringify(framework)) }).framework).toEqual(framework);
  });
});

describe("a broken file is refused with its name, the path and the problem", () => {
  test.each([
    ["a key in another shape", ["framework", "key"], "MLOps", "framework.key", /kebab-case/],
    ["a key that is not the file's name", ["framework", "key"], "other", "framework.key", /file's name/],
    ["a version that is not semantic", ["framework", "version"], "1.0", "framework.version", /semantic version/],
    ["a text without English", ["framework", "name"], { zh: "x" }, "framework.name.en", /expected string/],
    ["an empty text", ["framework", "name", "zh"], " ", "framework.name.zh", /small/],
    ["a field that nobody knows", [...firstCriterion, "weight"], 2, firstPath, /weight/],
    ["an unknown field of a level", ["framework", "levels", 0, "colour"], "red", "framework.levels[0]", /colour/],
    [
      "an unknown field of a capability",
      ["framework", "capabilities", 0, "weight"],
      2,
      "framework.capabilities[0]",
      /weight/,
    ],
    ["an unknown field of a framework", ["framework", "owner"], "x", "framework", /owner/],
    ["an unknown field of a source", ["framework", "sources", 0, "year"], 2025, "framework.sources[0]", /year/],
    ["an unknown field of a citation", [...firstCriterion, "sources", 0, "page"], 3, `${firstPath}.sources[0]`, /page/],
    ["an unknown field of a signal", [...firstCriterion, "signals", 0, "age"], 3, `${firstPath}.signals[0]`, /age/],
    ["a second top key", ["extra"], 3, "", /extra/],
    ["levels out of order", ["framework", "levels", 1, "value"], 3, "framework.levels[1].value", /is 3, but 1/],
    ["a criterion of level 0", [...firstCriterion, "level"], 0, `${firstPath}.level`, /small/],
    ["a criterion above the highest level", [...firstCriterion, "level"], 5, `${firstPath}.level`, /highest is 4/],
    ["an unknown effort", [...firstCriterion, "effort"], "XL", `${firstPath}.effort`, /S/],
    ["a shelf life of no day", [...firstCriterion, "shelfLifeDays"], 0, `${firstPath}.shelfLifeDays`, /small/],
    ["no statement", [...firstCriterion, "statement"], undefined, `${firstPath}.statement`, /expected object/],
    [
      "a source that is not listed",
      [...firstCriterion, "sources", 0, "key"],
      "nobody",
      `${firstPath}.sources[0].key`,
      /no source "nobody"/,
    ],
    [
      "an unknown signal",
      [...firstCriterion, "signals", 0, "source"],
      "cron",
      `${firstPath}.signals[0].source`,
      /airflow/,
    ],
    [
      "a source that is no web address",
      ["framework", "sources", 0, "address"],
      "javascript:alert(1)",
      "framework.sources[0].address",
      /web address/,
    ],
    [
      "an id twice in the file",
      [...firstCriterion, "id"],
      "one-step-rollback",
      "framework.capabilities[3].criteria[2].id",
      /used twice/,
    ],
    ["a capability twice", ["framework", "capabilities", 1, "key"], "data", "framework.capabilities[1].key", /twice/],
    ["a source twice", ["framework", "sources", 1, "key"], "wei-xu", "framework.sources[1].key", /twice/],
  ])("%s", (_, path, value, where, problem) => {
    const content = readContent(withChange(ours, path, value));
    if (content.ok) throw new Error("was taken");
    expect(content.problems).toContainEqual({ file: ours, path: where, problem: expect.stringMatching(problem) });
  });

  test.each([
    ["an id of another file", "google-mlops.yaml", [...firstCriterion, "id"], "az-create-data-gathered", /used twice/],
    ["neither framework nor mapping", ours, ["framework"], undefined, /framework or mapping/],
    ["an unknown field of a mapping", "mapping.yaml", ["mapping", "notes"], "x", /notes/],
    ["a second top key beside a mapping", "mapping.yaml", ["extra"], "x", /extra/],
    ["a mapping from nowhere", "mapping.yaml", ["mapping", "from"], "gone", /no framework "gone"/],
    ["a mapping to nowhere", "mapping.yaml", ["mapping", "to", 1], "gone", /no framework "gone"/],
    ["a mapping of no criterion", "mapping.yaml", ["mapping", "criteria", "gone"], {}, /no such criterion/],
    [
      "a mapping to no criterion",
      "mapping.yaml",
      ["mapping", "criteria", "model-registry", "azure-mlops"],
      ["gone"],
      /no criterion "gone" in "azure-mlops"/,
    ],
    [
      "a mapping to a framework that it does not name",
      "mapping.yaml",
      ["mapping", "criteria", "model-registry", "gone"],
      ["x"],
      /not in mapping.to/,
    ],
    [
      "a criterion that is not mapped",
      "mapping.yaml",
      ["mapping", "criteria", "model-registry"],
      undefined,
      /"model-registry" is not mapped/,
    ],
  ])("%s", (_, file, path, value, problem) => {
    const content = readContent(withChange(file, path, value));
    if (content.ok) throw new Error("was taken");
    expect(content.problems).toContainEqual({
      file,
      path: expect.any(String),
      problem: expect.stringMatching(problem),
    });
  });

  test("a framework of the same key in a second file", () => {
    const files = contentFiles();
    const content = readContent({ ...files, "copy/mlops-levels.yaml": files[ours] });
    expect(content.ok ? [] : content.problems.map(({ problem }) => problem)).toContain(
      '"mlops-levels" is also the key of another file',
    );
  });

  test.each([null, "text", 3, []])("a file that holds %j", (parsed) => {
    expect(readContent({ "x.yaml": parsed })).toEqual({
      ok: false,
      problems: [{ file: "x.yaml", path: "", problem: "the top key must be framework or mapping" }],
    });
  });

  test("all faults of all files at once", () => {
    const files = withChange(ours, ["framework", "version"], "x");
    const content = readContent({ ...files, "x.yaml": null, "someText.yaml": { mapping: someText } });
    const faulty = content.ok ? [] : content.problems.map(({ file }) => file);
    expect(new Set(faulty)).toEqual(new Set([ours, "x.yaml", "someText.yaml"]));
  });
});

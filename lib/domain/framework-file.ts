import * as z from "zod";
import type { Framework, Mapping } from "./framework";
import { checkFramework, checkMapping } from "./framework-check";

const line = z.string().trim().min(1);
const text = z.object({ en: line, zh: line.exactOptional() });
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be in kebab-case");
const version = z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, "must be a semantic version");
const address = z.url({ protocol: /^https?$/, message: "must be a web address" });

const signalSources = [
  "github-actions",
  "gitlab-ci",
  "mlflow",
  "airflow",
  "kubeflow",
  "dvc",
  "evidently",
  "prometheus",
  "argo-cd",
  "feature-store",
  "other",
] as const;

const criterion = z.strictObject({
  id: key,
  level: z.int().min(1),
  effort: z.enum(["S", "M", "L"]).nullable().default(null),
  shelfLifeDays: z.int().min(1).default(180),
  statement: text,
  guidance: text,
  evidence: text,
  improve: text,
  sources: z.array(z.strictObject({ key, section: line })),
  signals: z
    .array(z.strictObject({ source: z.enum(signalSources), event: line }))
    .max(3)
    .default([]),
});

const level = z.strictObject({
  value: z.int().min(0),
  name: text,
  tagline: text,
  description: text,
  characteristics: z.array(text),
});

/** One framework as a file under `frameworks/` holds it; what a criterion may leave out is filled in. */
export const frameworkFile = z.strictObject({
  framework: z.strictObject({
    key,
    version,
    name: text,
    description: text,
    sources: z.array(z.strictObject({ key, title: line, author: line, address })),
    levels: z.array(level).min(1),
    capabilities: z
      .array(z.strictObject({ key, name: text, description: text, criteria: z.array(criterion).min(1) }))
      .min(1),
  }),
}) satisfies z.ZodType<{ framework: Framework }>;

/** A mapping between frameworks as a file under `frameworks/` holds it. */
export const mappingFile = z.strictObject({
  mapping: z.strictObject({
    version,
    from: key,
    to: z.array(key).min(1),
    criteria: z.record(key, z.record(key, z.array(key))),
  }),
}) satisfies z.ZodType<{ mapping: Mapping }>;

/** A fault in a file under `frameworks/`: the file, where in it (`framework.capabilities[0].key`), and what is wrong. */
export type ContentProblem = { file: string; path: string; problem: string };

/** What the files under `frameworks/` say, or all that is wrong with them. */
export type Content =
  | { ok: true; frameworks: Framework[]; mappings: Mapping[] }
  | { ok: false; problems: ContentProblem[] };

/** Reads the parsed files under `frameworks/`, by file name. The top key says what a file is; ids are checked within each file and across all of them. */
export function readContent(files: Readonly<Record<string, unknown>>): Content {
  const read = Object.entries(files).map(([file, parsed]) => readFile(file, parsed));
  const problems = read.flatMap((one) => one.problems ?? []);
  const frameworks: Framework[] = [];
  for (const { file, framework } of read) {
    if (framework === undefined) continue;
    problems.push(...checkFramework(framework, file, frameworks).map((fault) => ({ file, ...fault })));
    frameworks.push(framework);
  }
  const mappings: Mapping[] = [];
  for (const { file, mapping } of problems.length > 0 ? [] : read) {
    if (mapping === undefined) continue;
    problems.push(...checkMapping(mapping, frameworks).map((fault) => ({ file, ...fault })));
    mappings.push(mapping);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, frameworks, mappings };
}

type ReadFile = { file: string; framework?: Framework; mapping?: Mapping; problems?: ContentProblem[] };

function readFile(file: string, parsed: unknown): ReadFile {
  const keys = typeof parsed === "object" && parsed !== null ? Object.keys(parsed) : [];
  const fail = (error: z.ZodError) => ({
    file,
    problems: error.issues.map(({ path, message }) => ({ file, path: writePath(path), problem: message })),
  });
  if (keys.includes("framework")) {
    const { data, error } = frameworkFile.safeParse(parsed);
    return error ? fail(error) : { file, framework: data.framework };
  }
  if (keys.includes("mapping")) {
    const { data, error } = mappingFile.safeParse(parsed);
    return error ? fail(error) : { file, mapping: data.mapping };
  }
  return { file, problems: [{ file, path: "", problem: "the top key must be framework or mapping" }] };
}

function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === "number") return `${written}[${part}]`;
    return written === "" ? String(part) : `${written}.${String(part)}`;
  }, "");
}

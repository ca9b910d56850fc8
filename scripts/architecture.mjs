// The rules that neither the compiler nor the linter can hold: layers, what may not be reached, casts, file sizes.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const sizeLimit = 250;
const fewestModules = 90;
const roots = ["app", "components", "lib", "prisma", "e2e", "scripts", "proxy.ts"];

/** Files in which `as` is the point of the file; everything else narrows. */
const castsAllowed = new Set(["lib/domain/access.ts"]);

const failures = [];
const sources = listSources();
const cruise = cruiseModules();

for (const { rule, from, to } of cruise.summary.violations.filter((one) => one.rule.severity === "error")) {
  failures.push(`${rule.name}: ${from} -> ${to}`);
}
if (cruise.modules.length < fewestModules) {
  failures.push(`only ${cruise.modules.length} modules were read: the check itself is broken`);
}
for (const file of sources) checkFile(file, readFileSync(file, "utf8"));
checkReach("app/s/", (file) => /^\s*["']use client["']/m.test(readFileSync(file, "utf8")), "reaches a client module");
checkReach(
  "components/report/",
  (file) => /^\s*["']use client["']/m.test(readFileSync(file, "utf8")),
  "reaches a client module",
);

if (failures.length > 0) {
  console.error(failures.sort().join("\n"));
  console.error(`${failures.length} broken rules`);
  process.exit(1);
}
console.log(`${cruise.modules.length} modules, ${sources.length} files: no rule broken`);

function listSources() {
  const { stdout } = spawnSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx", "*.mjs", "*.js"],
    {
      encoding: "utf8",
    },
  );
  return stdout
    .split("\n")
    .filter((file) => file !== "" && !/^(prisma\/(generated|migrations))\//.test(file) && ts.sys.fileExists(file));
}

function cruiseModules() {
  const bin = path.join("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const present = roots.filter((root) => ts.sys.directoryExists(root) || ts.sys.fileExists(root));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "--config", "dependency-cruiser.config.mjs", "--output-type", "json", ...present],
    {
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

function checkFile(file, text) {
  const isData = /(^|\/)(common-passwords|demo\/)/.test(file);
  const lines = text.split("\n").length - 1;
  if (lines > sizeLimit && !isData) failures.push(`too long: ${file} has ${lines} lines, the limit is ${sizeLimit}`);
  if (/\$(query|execute)RawUnsafe|Prisma\.raw\(/.test(text) && file !== "scripts/architecture.mjs")
    failures.push(`unsafe SQL: ${file}`);
  const isServer = /^(app|components|lib)\//.test(file) || file === "proxy.ts";
  if (
    isServer &&
    file !== "lib/env.ts" &&
    /process\.env\.(?!NODE_ENV|NEXT_RUNTIME)/.test(text) &&
    !/\.test\.tsx?$/.test(file)
  ) {
    failures.push(`reads process.env: ${file}; ask lib/env.ts`);
  }
  if (isServer && /\bsystemGrant\b/.test(text) && !/\.test\.tsx?$/.test(file) && file !== "lib/domain/access.ts") {
    failures.push(`systemGrant outside scripts, seeds and jobs: ${file}`);
  }
  if (/\.tsx?$/.test(file)) checkSyntax(file, text);
}

function checkSyntax(file, text) {
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const at = (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node) => {
    if (ts.isAsExpression(node) && node.type.getText() !== "const" && !castsAllowed.has(file))
      failures.push(`cast: ${at(node)}`);
    if (ts.isTypeAssertionExpression(node)) failures.push(`cast: ${at(node)}`);
    if (ts.isNonNullExpression(node)) failures.push(`non-null assertion: ${at(node)}`);
    if (ts.isExportDeclaration(node) && node.exportClause === undefined) failures.push(`barrel: ${at(node)}`);
    if (
      ts.isFunctionDeclaration(node) &&
      isExported(node) &&
      /^lib\//.test(file) &&
      !isDocumented(node) &&
      node.body !== undefined &&
      !/\.test\.tsx?$/.test(file)
    ) {
      if (!hasDocumentedOverload(source, node)) failures.push(`no docstring: ${at(node)} ${node.name?.text ?? ""}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function hasDocumentedOverload(source, node) {
  return source.statements.some(
    (one) => ts.isFunctionDeclaration(one) && one.name?.text === node.name?.text && isDocumented(one),
  );
}

function isExported(node) {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;
}

function isDocumented(node) {
  return ts.getJSDocCommentsAndTags(node).length > 0;
}

function checkReach(from, isForbidden, what) {
  const byName = new Map(cruise.modules.map((module) => [module.source, module]));
  const own = (name) => byName.has(name) && !/node_modules|generated/.test(name) && ts.sys.fileExists(name);
  const seen = new Set([...byName.keys()].filter((name) => name.startsWith(from) && !/\.test\.tsx?$/.test(name)));
  for (const name of seen) {
    if (!own(name)) continue;
    if (/\.tsx?$/.test(name) && isForbidden(name)) failures.push(`${from} ${what}: ${name}`);
    for (const { resolved, typeOnly } of byName.get(name).dependencies)
      if (!typeOnly && own(resolved)) seen.add(resolved);
  }
}

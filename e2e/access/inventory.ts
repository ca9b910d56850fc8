import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import * as z from "zod";

const root = path.resolve(import.meta.dirname, "../..");
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Every way into the application, by one name each: `page <address>`, `<METHOD> <address>`, `action <file>#<name>`. */
export type Inventory = { readonly pages: string[]; readonly routes: string[]; readonly actions: string[] };

/** The doors that the sources declare. */
export function doorsOfSources(): Inventory {
  const files = sourceFiles("app");
  const routes = files.filter((file) => file.endsWith("/route.ts") || file.endsWith("/route.tsx"));
  return {
    pages: files
      .filter((file) => /\/page\.tsx?$/.test(file))
      .map((file) => `page ${addressOf(file)}`)
      .sort(),
    routes: routes
      .flatMap((file) =>
        exportsOf(file)
          .filter((name) => methods.includes(name))
          .map((name) => `${name} ${addressOf(file)}`),
      )
      .sort(),
    actions: filesOfActions()
      .flatMap((file) => exportsOf(file).map((name) => `action ${file}#${name}`))
      .sort(),
  };
}

/** Files outside `actions.ts` that speak of server actions all the same: there may be none. */
export function strayActionFiles(): string[] {
  return [...sourceFiles("app"), ...sourceFiles("components"), ...sourceFiles("lib")]
    .filter((file) => !/\/actions\.ts$/.test(file))
    .filter((file) => /^\s*["']use server["']/m.test(readFileSync(path.join(root, file), "utf8")));
}

const manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
  edge: z.record(z.string(), z.unknown()),
});

export type BuiltAction = { readonly id: string; readonly door: string };

/** The doors that the build serves, as its own manifests list them: what the framework adds of itself is left out. */
export function doorsOfBuild(): {
  readonly addresses: string[];
  readonly actions: BuiltAction[];
  readonly edgeActions: number;
} {
  const addresses = Object.keys(z.record(z.string(), z.string()).parse(builtFile("app-paths-manifest.json")));
  const { node, edge } = manifest.parse(builtFile("server-reference-manifest.json"));
  return {
    addresses: addresses.map((one) => addressOf(one.replace(/\/(page|route)$/, "/$1.ts"))).sort(),
    actions: Object.entries(node).map(([id, { filename, exportedName }]) => ({
      id,
      door: `action ${filename}#${exportedName}`,
    })),
    edgeActions: Object.keys(edge).length,
  };
}

/** The id under which the build knows an action, by its door's name. */
export function actionId(door: string): string {
  const found = doorsOfBuild().actions.find((action) => action.door === door);
  if (found === undefined) throw new Error(`the build holds no ${door}`);
  return found.id;
}

function builtFile(name: string): unknown {
  const folder = process.env.BUILD_FOLDER;
  if (folder === undefined) throw new Error("BUILD_FOLDER names no build: run the tests by `npm run test:e2e`");
  return JSON.parse(readFileSync(path.join(folder, ".next", "server", name), "utf8"));
}

// "app/(app)/o/[org]/page.tsx" is found at "/o/[org]": groups in brackets are no part of an address
function addressOf(file: string): string {
  const segments = path.posix
    .dirname(file)
    .replace(/^app/, "")
    .split("/")
    .filter((segment) => segment !== "" && !/^\(.*\)$/.test(segment));
  return `/${segments.join("/")}`;
}

const filesOfActions = (): string[] => sourceFiles("app").filter((file) => /(^|\/)actions\.ts$/.test(file));

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.posix.join(path.relative(root, entry.parentPath), entry.name))
    .sort();
}

function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.isTypeOnly ? [] : statement.exportClause.elements.map(({ name }) => name.text);
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
  });
}

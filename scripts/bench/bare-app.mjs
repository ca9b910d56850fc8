import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../process/child.mjs";
import { step } from "../process/progress.mjs";
import { buildsFolder, root } from "../settings/paths.mjs";

const files = {
  "package.json": JSON.stringify({ name: "bare", private: true, type: "module" }),
  "next.config.js": `export default { output: "standalone", outputFileTracingRoot: ${JSON.stringify(root)}, turbopack: { root: ${JSON.stringify(root)} } };`,
  "app/layout.jsx":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/page.jsx": "export default function Page() { return <main><h1>Hello</h1></main>; }",
  "app/dynamic/page.jsx": readFileSync(new URL("./bare-chart-page.txt", import.meta.url), "utf8"),
  "app/hello/route.js":
    'export const dynamic = "force-dynamic"; export function GET() { return new Response("hello"); }',
};

/**
 * The least that the framework can do, of the same version and on the same machine: one prerendered page, one dynamic
 * page with a chart of 40 rows from the database and their table, one route.
 * Built once per version; what our pages cost is read against it.
 */
export async function buildBareApp() {
  const { version } = JSON.parse(readFileSync(path.join(root, "node_modules", "next", "package.json"), "utf8"));
  const folder = path.join(path.dirname(buildsFolder), "bench", `bare-${version}`);
  // Next lays the server out as it stands below the root
  const server = path.join(folder, ".next", "standalone", path.relative(root, folder));
  if (existsSync(path.join(server, "ready"))) return server;
  await step("bare app", `building with Next ${version}`, async () => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const modules = path.join(folder, "node_modules");
    if (!existsSync(modules)) symlinkSync(path.join(root, "node_modules"), modules, "junction");
    const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
    await run(process.execPath, [next, "build"], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      title: "next build of the bare app",
    });
    cpSync(path.join(folder, ".next", "static"), path.join(server, ".next", "static"), { recursive: true });
    writeFileSync(path.join(server, "ready"), "");
    return "built";
  });
  return server;
}

// The architecture document: who may import whom (docs/decisions/0001). `npm run arch` fails on any other arrow.

const npm = (...packages) => packages.map((name) => `^node_modules/(?:@types/)?${name}/`).join("|");
const any = (...patterns) => patterns.join("|");

/** A folder and all that it may import; whatever else it reaches is an error. */
const layer = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: "\\.(test|fixture)\\.tsx?$" },
  to: { pathNot: any(...allowed) },
});

const domain = "^lib/domain/";
const data = "^lib/data/";
const request = "^lib/request/";
const env = "^lib/env\\.ts$";
const generated = "^prisma/generated/";
const messages = "^messages/";
const node =
  "^(?:node:)?(?:fs|fs/promises|path|crypto|os|url|util|net|child_process|async_hooks|diagnostics_channel|perf_hooks|zlib|stream|http|process|events|worker_threads|readline|module|timers/promises|assert)$";
const react = npm("react", "react-dom");
const drawing = npm("d3-scale", "d3-shape");

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    layer("domain-is-pure", domain, [domain, npm("zod", "simple-statistics")]),
    layer("data-knows-postgres", data, [
      domain,
      data,
      env,
      generated,
      "^frameworks/",
      node,
      npm("zod", "@prisma/client", "@prisma/adapter-pg", "pg", "yaml", "@node-rs/argon2", "@zxcvbn-ts/language-common"),
    ]),
    layer("request-knows-next", request, [
      domain,
      data,
      request,
      env,
      messages,
      node,
      react,
      npm("next", "next-auth", "next-intl", "zod", "csv-stringify"),
    ]),
    layer("components-draw", "^components/(?!report/|pdf/|charts/.*-picture)", [
      domain,
      "^components/",
      react,
      drawing,
      npm("next", "next-intl", "recharts", "lucide-react", "@tanstack/table-core"),
    ]),
    layer("pictures-are-plain", "^components/(report/|charts/.*-picture\\.tsx$)", [
      domain,
      "^components/(report|charts)/",
      "^components/ui/",
      npm("react"),
      drawing,
    ]),
    layer("paper-is-plain", "^components/pdf/", [
      domain,
      "^components/(pdf|report|charts)/",
      "^components/portfolio/rows\\.ts$",
    ]),
    layer("app-introduces", "^app/", [
      domain,
      data,
      request,
      env,
      "^app/",
      "^components/",
      "^generated/",
      messages,
      "\\.css$",
      node,
      react,
      npm("next", "next-intl", "next-auth", "zod", "lucide-react", "pdfkit", "fontkit"),
    ]),
    layer("outside-next", "^(prisma/(?!generated)|scripts/|e2e/)", [
      domain,
      data,
      env,
      "^prisma/",
      "^scripts/",
      "^e2e/",
      messages,
      "^frameworks/",
      "^components/(report|charts)/",
      "^[a-z-]+\\.config\\.(ts|mjs|js)$",
      "package(-lock)?\\.json$",
      node,
      "node_modules/",
    ]),
    {
      name: "components-know-no-server",
      severity: "error",
      from: { path: "^components/" },
      to: { path: any(data, request, "^app/", "^node_modules/next/(headers|server|cache)\\.(js|d\\.ts)$") },
    },
    {
      name: "report-runs-without-react-runtime",
      comment: "What a share document renders: no hook library, no next/link, no icons that are client modules",
      severity: "error",
      from: { path: "^components/(report/|charts/.*-picture\\.tsx$)" },
      to: { path: npm("next", "next-intl", "recharts") },
    },
    {
      name: "share-document-reaches-no-action",
      severity: "error",
      from: { path: "^app/s/" },
      to: { path: any("/actions\\.ts$", "node_modules/next/(dist/client|link)", npm("recharts")), reachable: true },
    },
    {
      name: "prisma-client-only-in-data",
      severity: "error",
      from: { pathNot: any(data, "^prisma/", "^scripts/") },
      to: { path: any(generated, npm("@prisma/client", "@prisma/adapter-pg", "pg")) },
    },
    {
      name: "generated-client-only-in-data",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: generated },
    },
    {
      name: "own-segment",
      comment: "Actions belong to the page beside them",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "/actions\\.ts$" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^(lib|components)/", pathNot: "\\.test\\.tsx?$" },
      to: {},
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: any("\\.css$", "^prisma/generated") },
    },
  ],
  options: {
    doNotFollow: { path: any("node_modules", generated) },
    exclude: { path: "^\\.next/|^\\.ascent/|next-env\\.d\\.ts" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

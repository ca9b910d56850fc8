import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin("./lib/request/locale.ts");

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const quiet = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
const autosave = "/o/:org/teams/:team/assessments/:assessment/answers/:criterion";
const ownOnly = { "Cross-Origin-Resource-Policy": "same-origin" };
const headersOf = (values) => Object.entries(values).map(([key, value]) => ({ key, value }));

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  typedRoutes: true,
  // `npm run check` reads the types, once; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // a page's title stands in its head for every reader: it rests on what the page has read anyway, and is not worth a stream of its own
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pdfkit", "fontkit"],
  // One name for one source: pages of two instances that run the same build fit each other.
  generateBuildId: () => process.env.ASCENT_BUILD ?? null,
  // A page is loaded when it is first asked for: the first answer of a server that starts does not wait for all others.
  experimental: { authInterrupts: true, preloadEntriesOnStart: false },
  // the faces of documents and of preview images are read by name (app/pdf/faces.ts, app/s/[token]/preview.png/typefaces.ts)
  outputFileTracingIncludes: {
    "/**": [
      "./node_modules/@fontsource/instrument-sans/files/instrument-sans-latin{,-ext}-{400,500,600}-normal.woff",
      "./node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-{chinese-simplified,cyrillic}-{400,600}-normal.woff",
    ],
    "/s/*/preview.png": [
      "node_modules/@fontsource/instrument-sans/files/instrument-sans-latin*-{400,600}-normal.woff",
      "node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff",
    ],
  },
  // What answers where `proxy.ts` does not run and no handler of ours either: files, refused methods. Handlers set the same or their own.
  headers: async () => [
    // share documents are kept compressed, and a handler may not say so itself (app/s/[token]/answer.ts)
    ...["/s/:token", "/s/:token/embed"].map((source) => ({
      source,
      has: [{ type: "header", key: "accept-encoding", value: "(.*)gzip(.*)" }],
      headers: headersOf({ "Content-Encoding": "gzip" }),
    })),
    // a new version of a typeface gets a new name
    { source: "/fonts/:path*", headers: headersOf({ "Cache-Control": "public, max-age=31536000, immutable" }) },
    { source: "/(_next/static|api|s)/:path*", headers: headersOf(quiet) },
    { source: "/(_next/static|api)/:path*", headers: headersOf({ ...ownOnly, "Content-Security-Policy": nothing }) },
    // embeds and pictures of a document say themselves who may show them: what stands here would win
    { source: "/s/:path((?!.*/(?:embed|badge\\.svg|preview\\.png)$).*)", headers: headersOf(ownOnly) },
    { source: autosave, headers: headersOf({ ...quiet, ...ownOnly, "Content-Security-Policy": nothing }) },
  ],
};

export default withMessages(config);

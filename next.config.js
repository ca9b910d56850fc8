import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin("./lib/request/locale.ts");

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  typedRoutes: true,
  // `npm run check` reads the types, once; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  // One name for one source: pages of two instances that run the same build fit each other.
  generateBuildId: () => process.env.ASCENT_BUILD ?? null,
  experimental: { authInterrupts: true },
};

export default withMessages(config);

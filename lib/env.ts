import * as z from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  ASCENT_SECRET: z.string().min(32),
  ASCENT_URL: z.url({ protocol: /^https?$/ }),
  SIGN_UP: z.enum(["open", "invited"]).default("invited"),
  HOST: z.string().default("127.0.0.1"),
  TRUSTED_PROXY: z.coerce.number().int().min(0).max(8).default(0),
  ASCENT_DEMO: flag,
  ASCENT_SETUP_CODE: z.string().min(16).optional(),
  ASCENT_BUILD: z.string().default("development"),
  ASCENT_VERSION: z.string().default("development"),
});

export type Env = {
  readonly databaseUrl: string;
  readonly secret: string;
  /** The base of every link, without a slash at its end. */
  readonly url: string;
  readonly signUp: "open" | "invited";
  readonly host: string;
  /** How many proxies stand in front, each of which adds the address that it was reached from to X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Whether the demo organisation was seeded, so that its door may open on loopback. */
  readonly hasDemo: boolean;
  /** The one-time code of the set-up page; none once the instance has its first owner. */
  readonly setupCode: string | null;
  readonly build: string;
  readonly version: string;
};

let read: Env | undefined;

/** The settings of this process, read once. Throws an error that names the first variable that is missing or wrong. */
export function env(): Env {
  read ??= parse(process.env);
  return read;
}

function parse(variables: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(variables);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "invalid"} (see .env.example)`);
  }
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL,
    secret: data.ASCENT_SECRET,
    url: data.ASCENT_URL.replace(/\/+$/, ""),
    signUp: data.SIGN_UP,
    host: data.HOST,
    trustedProxies: data.TRUSTED_PROXY,
    hasDemo: data.ASCENT_DEMO,
    setupCode: data.ASCENT_SETUP_CODE ?? null,
    build: data.ASCENT_BUILD,
    version: data.ASCENT_VERSION,
  };
}

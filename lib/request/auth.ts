import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { endSession } from "@/lib/data/sessions";
import { findViewer } from "@/lib/data/viewer";
import { fail } from "@/lib/domain/errors";
import { isSameOrigin } from "@/lib/domain/headers";
import { env } from "@/lib/env";
import { report } from "./report";
import { apiHeaders, problem } from "./route";
import { currentViewer, sessionCookie, sessionCookieOptions, sessionSeconds } from "./session";

type Context = { params: Promise<{ nextauth: string[] }> };

const actions: ReadonlySet<string | undefined> = new Set([
  "providers",
  "session",
  "csrf",
  "signin",
  "signout",
  "callback",
  "error",
]);

/**
 * next-auth's own routes under `/api/auth`, for the providers of single sign-on. The session is a row; the cookie holds its id and nothing else, so
 * what a browser posts to the session route changes nothing, and every answer is read from the row.
 */
export async function authRoute(request: NextRequest, context: Context): Promise<Response> {
  try {
    if (!isSameOrigin(request.method, request.headers, env().url))
      return problem(fail("forbidden", { reason: "origin" }));
    const [action] = (await context.params).nextauth;
    if (!actions.has(action)) return problem(fail("not-found"));
    if (!areReturnsReadable(request)) return problem(fail("invalid", { fields: { callbackUrl: "invalid" } }));
    if (action === "session" && (await currentViewer()) === null) return Response.json(null, { headers: apiHeaders() });
    const answer: unknown = await NextAuth(request, context, options());
    return answer instanceof Response ? withApiHeaders(answer) : problem(fail("not-found"));
  } catch (error) {
    return problem(report(error));
  }
}

const options = (): NextAuthOptions => ({
  // a provider of single sign-on is added here, with a `signIn` callback that opens a row as `signInAs` does
  providers: [],
  secret: env().secret,
  useSecureCookies: env().url.startsWith("https:"),
  session: { strategy: "jwt", maxAge: sessionSeconds },
  cookies: { sessionToken: { name: sessionCookie(), options: sessionCookieOptions() } },
  pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
  callbacks: {
    jwt: ({ token }) => token,
    session: async ({ session, token }) => {
      const viewer = typeof token.sid === "string" ? await findViewer(token.sid) : null;
      if (viewer === null) throw new Error("the session ended meanwhile");
      return { ...session, user: { name: viewer.name, email: viewer.email }, expires: viewer.sessionEndsAt };
    },
    redirect: ({ url, baseUrl }) => {
      const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : null;
      return target?.origin === new URL(baseUrl).origin ? target.href : baseUrl;
    },
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === "string") await endSession(token.sid);
    },
  },
});

/** next-auth answers 500 to a return address that is none, in the query or in its own cookie. */
function areReturnsReadable({ nextUrl, cookies }: NextRequest): boolean {
  const kept = cookies.getAll().filter(({ name }) => name.endsWith("next-auth.callback-url"));
  const wishes = [...nextUrl.searchParams.getAll("callbackUrl"), ...kept.map(({ value }) => value)];
  return wishes.every(
    (wish) =>
      (wish.startsWith("/") || URL.canParse(wish)) &&
      URL.canParse(wish, env().url) &&
      /^https?:$/.test(new URL(wish, env().url).protocol),
  );
}

function withApiHeaders(answer: Response): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(apiHeaders())) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

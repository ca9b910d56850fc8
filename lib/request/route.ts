import type * as z from "zod";
import { findTeam, type Team } from "@/lib/data/teams";
import type { MembershipOfViewer, Viewer } from "@/lib/data/viewer";
import { type Actor, type Grant, grant, type OrganizationAction, type TeamAction } from "@/lib/domain/access";
import { errorStatus, type Failure, fail, ok, type Result } from "@/lib/domain/errors";
import { isSameOrigin, securityHeaders } from "@/lib/domain/headers";
import { env } from "@/lib/env";
import { parseInput } from "./input";
import { membershipFor } from "./page";
import { report } from "./report";
import { currentViewer } from "./session";

const bodyLimit = 64 * 1024;

type Context<G> = {
  readonly grant: G;
  readonly organization: MembershipOfViewer;
  readonly viewer: Viewer;
  readonly request: Request;
};

type Route<A, C, Params, In, Out> = {
  readonly action: A;
  readonly params: z.ZodType<Params>;
  readonly body: z.ZodType<In>;
  readonly run: (context: C, params: Params, input: In) => Promise<Result<Out>>;
};

/** Declares a JSON route of an organisation: the same order of checks as an action, answered as JSON or as problem details (RFC 9457). */
export function organizationRoute<A extends OrganizationAction, Params extends { org: string }, In, Out>(
  route: Route<A, Context<Grant<A>>, Params, In, Out>,
) {
  return jsonRoute(route, async ({ actor, organization }) => {
    const proof = grant(actor, route.action, organization);
    return proof === null ? fail("forbidden") : ok({ grant: proof });
  });
}

/** Declares a JSON route of a team, such as autosave, as `organizationRoute` does for an organisation. */
export function teamRoute<A extends TeamAction, Params extends { org: string; team: string }, In, Out>(
  route: Route<A, Context<Grant<A>> & { readonly team: Team }, Params, In, Out>,
) {
  return jsonRoute(route, async ({ actor, organization: { organizationId } }, params) => {
    const team = await findTeam({ organizationId, slug: params.team });
    if (team === null) return fail("not-found");
    const proof = grant(actor, route.action, { organizationId, teamId: team.id });
    return proof === null ? fail("forbidden") : ok({ grant: proof, team });
  });
}

type Place = { readonly actor: Actor; readonly organization: MembershipOfViewer };

function jsonRoute<More, Params extends { org: string }, In, Out>(
  route: Route<unknown, Omit<Context<null>, "grant"> & More, Params, In, Out>,
  prove: (place: Place, params: Params) => Promise<Result<More>>,
) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    try {
      if (!isSameOrigin(request.method, request.headers, env().url))
        return problem(fail("forbidden", { reason: "origin" }));
      const viewer = await currentViewer();
      if (viewer === null) return problem(fail("unauthenticated"));
      const params = route.params.safeParse(await context.params);
      const place = params.success ? membershipFor(viewer, params.data.org) : null;
      if (!params.success || place === null) return problem(fail("not-found"));
      const proven = await prove(place, params.data);
      if (!proven.ok) return problem(proven);
      const body = await readJson(request);
      if (!body.ok) return problem(body);
      const input = parseInput(route.body, body.value);
      if (!input.ok) return problem(input);
      const { organization } = place;
      const result = await route.run({ ...proven.value, organization, viewer, request }, params.data, input.value);
      return result.ok ? Response.json(result.value, { headers: apiHeaders() }) : problem(result);
    } catch (error) {
      return problem(report(error));
    }
  };
}

/** A refusal as problem details (RFC 9457); `code`, `reason`, `fields` and `details` are for programs. */
export function problem({ ok: _, code, ...rest }: Failure): Response {
  const status = errorStatus[code];
  return new Response(JSON.stringify({ type: "about:blank", title: code, status, code, ...rest }), {
    status,
    headers: {
      ...apiHeaders(),
      "Content-Type": "application/problem+json",
      ...(status === 503 || status === 429 ? { "Retry-After": "5" } : {}),
    },
  });
}

/** The headers of every API answer: security headers, and never kept by anybody. */
export function apiHeaders(): Record<string, string> {
  return {
    ...securityHeaders({ kind: "api" }, { isHttps: env().url.startsWith("https:") }),
    "Cache-Control": "private, no-store",
  };
}

async function readJson(request: Request): Promise<Result<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return fail("unsupported-type");
  const text = await request.text();
  if (text.length > bodyLimit) return fail("too-large");
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return fail("invalid", { fields: { form: "json" } });
  }
}

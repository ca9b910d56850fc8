import { headers } from "next/headers";
import { forbidden, notFound, redirect, unstable_rethrow } from "next/navigation";
import * as z from "zod";
import { findTeam, type Team } from "@/lib/data/teams";
import type { MembershipOfViewer, Viewer } from "@/lib/data/viewer";
import { type Actor, type Grant, grant, type OrganizationAction, type TeamAction } from "@/lib/domain/access";
import { type Failure, fail, type Result } from "@/lib/domain/errors";
import type { FormState } from "@/lib/domain/form-state";
import { isSameOrigin } from "@/lib/domain/headers";
import { env } from "@/lib/env";
import { echo, formValues, isStorable, parseInput } from "./input";
import { membershipFor } from "./page";
import { report } from "./report";
import { signInAddress, typedPath } from "./return-path";
import { currentViewer } from "./session";

export type { FormState };

/** A server action for `useActionState`: bound to its address first, then called with the last state and the form. */
export type FormAction<T, Address extends unknown[] = []> = (
  ...args: [...Address, state: FormState<T>, form: FormData]
) => Promise<FormState<T>>;

type OrganizationRun<A extends OrganizationAction, In, Out> = (
  context: { grant: Grant<A>; organization: MembershipOfViewer; viewer: Viewer },
  input: In,
) => Promise<Result<Out>>;

type TeamRun<A extends TeamAction, In, Out> = (
  context: { grant: Grant<A>; organization: MembershipOfViewer; team: Team; viewer: Viewer },
  input: In,
) => Promise<Result<Out>>;

const slug = z.string().min(1).max(80).refine(isStorable);

/** Declares an action on an organisation: bound to the organisation's slug, it runs only with the grant for `action`. */
export function organizationAction<A extends OrganizationAction, In, Out>(
  action: A,
  schema: z.ZodType<In>,
  run: OrganizationRun<A, In, Out>,
): FormAction<Out, [organization: string]> {
  return (organizationSlug, _state, form) =>
    submit(schema, form, async (input) => {
      const { viewer, organization, actor } = await place(organizationSlug);
      const proof = grant(actor, action, { organizationId: organization.organizationId });
      if (proof === null) return fail("forbidden");
      return run({ grant: proof, organization, viewer }, input);
    });
}

/** Declares an action on a team: bound to the slugs of organisation and team. A foreign or unknown team is not found. */
export function teamAction<A extends TeamAction, In, Out>(
  action: A,
  schema: z.ZodType<In>,
  run: TeamRun<A, In, Out>,
): FormAction<Out, [organization: string, team: string]> {
  return (organizationSlug, teamSlug, _state, form) =>
    submit(schema, form, async (input) => {
      const { viewer, organization, actor } = await place(organizationSlug);
      const { organizationId } = organization;
      const team = await findTeam({ organizationId, slug: named(teamSlug) });
      if (team === null) notFound();
      const proof = grant(actor, action, { organizationId, teamId: team.id });
      if (proof === null) return fail("forbidden");
      return run({ grant: proof, organization, team, viewer }, input);
    });
}

/** Declares an action of a signed-in person on their own account. */
export function accountAction<In, Out>(
  schema: z.ZodType<In>,
  run: (viewer: Viewer, input: In) => Promise<Result<Out>>,
): FormAction<Out> {
  return (_state, form) => submit(schema, form, async (input) => run(await requireViewer(), input));
}

/** Declares an action that anybody may call: signing in, signing up, set-up, accepting an invitation, the language. */
export function publicAction<In, Out>(
  schema: z.ZodType<In>,
  run: (input: In) => Promise<Result<Out>>,
): FormAction<Out> {
  return (_state, form) => submit(schema, form, run);
}

/** Ends an action by going to a path of this origin. */
export function goTo(path: string): never {
  redirect(typedPath(path));
}

async function submit<In, Out>(
  schema: z.ZodType<In>,
  form: FormData,
  run: (input: In) => Promise<Result<Out>>,
): Promise<FormState<Out>> {
  if (!isSameOrigin("POST", await headers(), env().url)) forbidden();
  const values = form instanceof FormData ? formValues(form) : {};
  const refuse = ({ ok: _, ...failure }: Failure): FormState<Out> => ({
    status: "refused",
    ...failure,
    values: echo(values),
  });
  const parsed = parseInput(schema, values);
  if (!parsed.ok) return refuse(parsed);
  try {
    const result = await run(parsed.value);
    return result.ok ? { status: "done", value: result.value } : refuse(result);
  } catch (error) {
    unstable_rethrow(error);
    return refuse(report(error));
  }
}

async function place(
  organizationSlug: string,
): Promise<{ viewer: Viewer; organization: MembershipOfViewer; actor: Actor }> {
  const viewer = await requireViewer();
  const found = membershipFor(viewer, named(organizationSlug));
  if (found === null) notFound();
  return { viewer, ...found };
}

/** The slug that an action was bound to; whatever else stands in its place names nothing. */
function named(bound: unknown): string {
  return slug.safeParse(bound).data ?? notFound();
}

async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(signInAddress("/"));
}

import * as z from "zod";
import { demoRoles, findDemoPerson } from "@/lib/data/demo";
import { isSameOrigin } from "@/lib/domain/headers";
import { env } from "@/lib/env";
import { isDemoDoorOpen } from "@/lib/request/demo-door";
import { formValues, parseInput } from "@/lib/request/input";
import { signInAs } from "@/lib/request/session";

const choice = z.strictObject({ role: z.enum(demoRoles) });

/** One click into the demo: signs in as one of its people, on this machine alone. Everywhere else there is no such door. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin("POST", request.headers, env().url)) return new Response(null, { status: 403 });
  if (!(await isDemoDoorOpen())) return new Response(null, { status: 404 });
  const form = await request.formData().catch(() => null);
  const chosen = parseInput(choice, form === null ? {} : formValues(form));
  if (!chosen.ok) return new Response(null, { status: 400 });
  const person = await findDemoPerson(chosen.value.role);
  if (person === null) return new Response(null, { status: 404 });
  await signInAs(person.userId);
  return new Response(null, { status: 303, headers: { Location: `/o/${person.slug}`, "Cache-Control": "no-store" } });
}

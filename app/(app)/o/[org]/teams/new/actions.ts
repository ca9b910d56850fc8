"use server";

import { createTeam } from "@/lib/data/team-create";
import type { Result } from "@/lib/domain/errors";
import { newTeamInput } from "@/lib/domain/organization-input";
import { goTo, organizationAction } from "@/lib/request/action";

export const create = organizationAction(
  "team.create",
  newTeamInput,
  async ({ grant, organization }, input): Promise<Result<null>> => {
    const made = await createTeam(grant, input);
    return made.ok ? goTo(`/o/${organization.slug}/teams/${made.value.slug}`) : made;
  },
);

"use server";

import { createOrganization } from "@/lib/data/organizations";
import type { Result } from "@/lib/domain/errors";
import { newOrganizationInput } from "@/lib/domain/organization-input";
import { accountAction, goTo } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const create = accountAction(newOrganizationInput, async ({ userId }, input): Promise<Result<null>> => {
  const made = await refreshed(createOrganization(userId, input));
  return made.ok ? goTo(`/o/${made.value.slug}`) : made;
});

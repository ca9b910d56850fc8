"use server";

import { configureOrganization, renameOrganization } from "@/lib/data/organizations";
import { ok, type Result } from "@/lib/domain/errors";
import { nameInput, organizationSettingsInput } from "@/lib/domain/organization-input";
import { goTo, organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const rename = organizationAction(
  "organization.configure",
  nameInput,
  async ({ grant, organization }, input): Promise<Result<null>> => {
    const renamed = await refreshed(renameOrganization(grant, input));
    if (!renamed.ok) return renamed;
    if (renamed.value.slug === organization.slug) return ok(null);
    return goTo(`/o/${renamed.value.slug}/settings`);
  },
);

export const configure = organizationAction("organization.configure", organizationSettingsInput, ({ grant }, input) =>
  refreshed(configureOrganization(grant, input)),
);

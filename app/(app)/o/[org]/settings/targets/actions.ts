"use server";

import { setGroupTarget, setOrganizationTarget } from "@/lib/data/targets";
import { groupTargetInput, targetInput } from "@/lib/domain/organization-input";
import { organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const changeTarget = organizationAction("target.manage", targetInput, ({ grant }, input) =>
  refreshed(setOrganizationTarget(grant, input)),
);

export const changeGroupTarget = organizationAction("target.manage", groupTargetInput, ({ grant }, input) =>
  refreshed(setGroupTarget(grant, input)),
);

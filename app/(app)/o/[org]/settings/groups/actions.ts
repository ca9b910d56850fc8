"use server";

import { createGroup, deleteGroup, renameGroup } from "@/lib/data/groups";
import { groupInput, groupNameInput, nameInput } from "@/lib/domain/organization-input";
import { organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const create = organizationAction("group.manage", nameInput, ({ grant }, input) =>
  refreshed(createGroup(grant, input)),
);

export const rename = organizationAction("group.manage", groupNameInput, ({ grant }, input) =>
  refreshed(renameGroup(grant, input)),
);

export const remove = organizationAction("group.manage", groupInput, ({ grant }, input) =>
  refreshed(deleteGroup(grant, input)),
);

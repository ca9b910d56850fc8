"use server";

import { createInvitation, revokeInvitation } from "@/lib/data/invitations";
import { changeRole as changeRoleOf, leaveOrganization, removePerson } from "@/lib/data/people";
import { ok, type Result } from "@/lib/domain/errors";
import {
  invitationIdInput,
  newInvitationInput,
  nothing,
  personInput,
  personRoleInput,
} from "@/lib/domain/organization-input";
import { env } from "@/lib/env";
import { goTo, organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const changeRole = organizationAction("people.change-role", personRoleInput, ({ grant }, input) =>
  refreshed(changeRoleOf(grant, input)),
);

export const remove = organizationAction("people.remove", personInput, ({ grant }, input) =>
  refreshed(removePerson(grant, input)),
);

export const leave = organizationAction("organization.leave", nothing, async ({ grant }): Promise<Result<null>> => {
  const left = await refreshed(leaveOrganization(grant));
  return left.ok ? goTo("/o") : left;
});

export const invite = organizationAction("people.invite", newInvitationInput, async ({ grant }, input) => {
  const made = await refreshed(createInvitation(grant, input));
  return made.ok ? ok({ email: input.email, address: `${env().url}/invitations/${made.value.token}` }) : made;
});

export const revoke = organizationAction("people.invite", invitationIdInput, ({ grant }, { invitationId }) =>
  refreshed(revokeInvitation(grant, invitationId)),
);

"use server";

import * as invitations from "@/lib/data/invitation-acceptance";
import { invitationInput, invitedSignUpInput } from "@/lib/domain/account-input";
import type { Result } from "@/lib/domain/errors";
import { accountAction, goTo, publicAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/client-address";
import { enterAs } from "@/lib/request/enter";

export const acceptInvitation = accountAction(invitationInput, async (viewer, { token }): Promise<Result<null>> => {
  const joined = await invitations.acceptInvitation(token, viewer);
  return joined.ok ? goTo(`/o/${joined.value.slug}`) : joined;
});

export const signUpByInvitation = publicAction(
  invitedSignUpInput,
  async ({ token, name, password }): Promise<Result<null>> => {
    const joined = await invitations.signUpByInvitation(token, { name, password }, clientAddress());
    return joined.ok ? enterAs(joined.value.userId, `/o/${joined.value.slug}`) : joined;
  },
);

"use server";

import { setPasswordByLink } from "@/lib/data/password-links";
import { passwordByLinkInput } from "@/lib/domain/account-input";
import type { Result } from "@/lib/domain/errors";
import { goTo, publicAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/client-address";
import { signOutHere } from "@/lib/request/session";

export const setPassword = publicAction(passwordByLinkInput, async ({ token, password }): Promise<Result<null>> => {
  const outcome = await setPasswordByLink(token, password, clientAddress());
  if (!outcome.ok) return outcome;
  await signOutHere();
  return goTo("/sign-in?after=password");
});

"use server";

import * as accounts from "@/lib/data/accounts";
import { signUpInput } from "@/lib/domain/account-input";
import { fail, type Result } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { goTo, publicAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/client-address";
import { safeReturnPath } from "@/lib/request/return-path";

export const signUp = publicAction(signUpInput, async ({ next, ...person }): Promise<Result<null>> => {
  if (env().signUp !== "open") return fail("not-found");
  const made = await accounts.signUp(person, clientAddress());
  return made.ok ? goTo(`/sign-in?${new URLSearchParams({ after: "sign-up", next: safeReturnPath(next) })}`) : made;
});

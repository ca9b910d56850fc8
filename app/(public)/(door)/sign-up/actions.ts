"use server";

import * as accounts from "@/lib/data/accounts";
import { signUpInput } from "@/lib/domain/account-input";
import { fail, type Result } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { goTo, publicAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/client-address";
import { doorAddress } from "@/lib/request/door-address";

export const signUp = publicAction(signUpInput, async ({ next, ...person }): Promise<Result<null>> => {
  if (env().signUp !== "open") return fail("not-found");
  const made = await accounts.signUp(person, clientAddress());
  return made.ok ? goTo(await doorAddress("/sign-in", { after: "sign-up", next })) : made;
});

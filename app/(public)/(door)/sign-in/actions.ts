"use server";

import * as accounts from "@/lib/data/accounts";
import { signInInput } from "@/lib/domain/account-input";
import type { Result } from "@/lib/domain/errors";
import { publicAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/client-address";
import { enterAs } from "@/lib/request/enter";

export const signIn = publicAction(signInInput, async ({ email, password, next }): Promise<Result<null>> => {
  const person = await accounts.signIn({ email, password }, clientAddress());
  return person.ok ? enterAs(person.value.userId, next) : person;
});

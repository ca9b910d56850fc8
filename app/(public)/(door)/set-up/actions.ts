"use server";

import * as instance from "@/lib/data/setup";
import { setUpInput } from "@/lib/domain/account-input";
import type { Result } from "@/lib/domain/errors";
import { publicAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/client-address";
import { enterAs } from "@/lib/request/enter";

export const setUp = publicAction(setUpInput, async (owner): Promise<Result<null>> => {
  const made = await instance.setUp(owner, clientAddress());
  return made.ok ? enterAs(made.value.userId, `/o/${made.value.slug}`) : made;
});

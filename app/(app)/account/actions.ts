"use server";

import { refresh } from "next/cache";
import * as accounts from "@/lib/data/accounts";
import { endAllSessions } from "@/lib/data/sessions";
import { passwordChangeInput, profileInput } from "@/lib/domain/account-input";
import type { Result } from "@/lib/domain/errors";
import { nothing } from "@/lib/domain/organization-input";
import { accountAction, goTo } from "@/lib/request/action";
import { signOutHere } from "@/lib/request/session";

export const saveProfile = accountAction(profileInput, async (viewer, profile) => {
  const saved = await accounts.saveProfile(viewer.userId, profile);
  refresh();
  return saved;
});

export const changePassword = accountAction(passwordChangeInput, async (viewer, change) => {
  const changed = await accounts.changePassword(viewer, change);
  refresh();
  return changed;
});

export const signOutEverywhere = accountAction(nothing, async (viewer): Promise<Result<null>> => {
  await endAllSessions(viewer.userId);
  await signOutHere();
  return goTo("/sign-in?after=sign-out");
});

"use server";

import { makeTeamComparisonLink } from "@/lib/data/share-comparisons";
import { ok } from "@/lib/domain/errors";
import { makeTeamComparisonLinkInput } from "@/lib/domain/share-link-input";
import { teamAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";
import { newLink } from "../../../../settings/links/new-link";

export const shareComparison = teamAction("share.manage", makeTeamComparisonLinkInput, async ({ grant }, link) => {
  const made = await refreshed(makeTeamComparisonLink(grant, link));
  if (!made.ok) return made;
  return ok(newLink(made.value, link));
});

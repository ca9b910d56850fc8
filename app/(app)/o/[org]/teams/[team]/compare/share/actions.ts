"use server";

import { makeTeamComparisonLink } from "@/lib/data/share-comparisons";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { ok } from "@/lib/domain/errors";
import { makeTeamComparisonLinkInput } from "@/lib/domain/share-link-input";
import { teamAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";
import { shareAddress } from "../../../../settings/links/share-address";

export const shareComparison = teamAction("share.manage", makeTeamComparisonLinkInput, async ({ grant }, link) => {
  const made = await refreshed(makeTeamComparisonLink(grant, link));
  if (!made.ok) return made;
  const { embedOrigins } = await readLinkRules(grant);
  const hasPasscode = link.passcode !== null;
  return ok({ address: shareAddress(made.value.token), label: link.label, hasPasscode, embedOrigins });
});

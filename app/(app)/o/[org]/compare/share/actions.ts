"use server";

import { makeTeamsLink } from "@/lib/data/share-comparisons";
import { grant as proofOf } from "@/lib/domain/access";
import { fail, ok } from "@/lib/domain/errors";
import { makeTeamsLinkInput } from "@/lib/domain/share-link-input";
import { organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";
import { newLink } from "../../settings/links/new-link";

export const shareTeams = organizationAction(
  "links.manage",
  makeTeamsLinkInput,
  async ({ grant }, { teamId: teamIds, ...link }) => {
    const { actor, organizationId } = grant;
    const proofs = teamIds.flatMap((teamId) => proofOf(actor, "share.manage", { organizationId, teamId }) ?? []);
    if (proofs.length < teamIds.length) return fail("forbidden");
    const made = await refreshed(makeTeamsLink(proofs, link));
    if (!made.ok) return made;
    return ok(newLink(made.value, link));
  },
);

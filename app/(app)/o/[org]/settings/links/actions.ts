"use server";

import { setLinkRules } from "@/lib/data/link-rules";
import { changeShareLink, moveLinkToToday, revokeShareLink, takeOverLink } from "@/lib/data/share-link-changes";
import { makeFiguresLink } from "@/lib/data/share-links";
import { grant as proofOf } from "@/lib/domain/access";
import { fail, ok } from "@/lib/domain/errors";
import { changeLinkInput, linkInput, linkRulesInput, makeFiguresLinkInput } from "@/lib/domain/share-link-input";
import { organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";
import { newLink } from "./new-link";

export const makeFigures = organizationAction(
  "links.manage",
  makeFiguresLinkInput,
  async ({ grant }, { groupId, ...link }) => {
    const proof = proofOf(grant.actor, "figures.share", { organizationId: grant.organizationId, groupId });
    if (proof === null) return fail("forbidden");
    const made = await refreshed(makeFiguresLink(proof, link));
    if (!made.ok) return made;
    return ok(newLink(made.value, link));
  },
);

export const changeLink = organizationAction("links.manage", changeLinkInput, ({ grant }, input) =>
  refreshed(changeShareLink(grant, input)),
);

export const moveLink = organizationAction("links.manage", linkInput, ({ grant }, { linkId }) =>
  refreshed(moveLinkToToday(grant, linkId)),
);

export const revokeLink = organizationAction("links.manage", linkInput, ({ grant }, { linkId }) =>
  refreshed(revokeShareLink(grant, linkId)),
);

export const takeOver = organizationAction("links.take-over", linkInput, ({ grant }, { linkId }) =>
  refreshed(takeOverLink(grant, linkId)),
);

export const configureLinks = organizationAction("organization.configure", linkRulesInput, ({ grant }, input) =>
  refreshed(setLinkRules(grant, input)),
);

"use server";

import { setLinkRules } from "@/lib/data/link-rules";
import { changeShareLink, moveLinkToToday, revokeShareLink, takeOverLink } from "@/lib/data/share-link-changes";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { makeFiguresLink } from "@/lib/data/share-links";
import { grant as proofOf } from "@/lib/domain/access";
import { fail, ok } from "@/lib/domain/errors";
import { changeLinkInput, linkInput, linkRulesInput, makeFiguresLinkInput } from "@/lib/domain/share-link-input";
import { organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";
import { shareAddress } from "./share-address";

export const makeFigures = organizationAction(
  "links.manage",
  makeFiguresLinkInput,
  async ({ grant }, { groupId, ...link }) => {
    const proof = proofOf(grant.actor, "figures.share", { organizationId: grant.organizationId, groupId });
    if (proof === null) return fail("forbidden");
    const made = await refreshed(makeFiguresLink(proof, link));
    if (!made.ok) return made;
    const { embedOrigins } = await readLinkRules(grant);
    const hasPasscode = link.passcode !== null;
    return ok({ address: shareAddress(made.value.token), label: link.label, hasPasscode, embedOrigins });
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

"use server";

import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import * as z from "zod";
import type { ShareDetails } from "@/components/team/share/share-button";
import { revokeShareLink } from "@/lib/data/share-link-changes";
import { readLinkRules } from "@/lib/data/share-link-facts";
import { makeShareLink } from "@/lib/data/share-links";
import { ok, type Result } from "@/lib/domain/errors";
import { linkInput, makeLinkInput } from "@/lib/domain/share-link-input";
import { teamAction } from "@/lib/request/action";
import { newLink } from "../../../settings/links/new-link";
import { previewParts } from "./preview-parts";

export const makeLink = teamAction("share.manage", makeLinkInput, async ({ grant }, input) => {
  const { mode, assessmentId, ...link } = input;
  const made = await makeShareLink(grant, mode === "assessment" ? { ...link, assessmentId } : { ...link, mode });
  if (!made.ok) return made;
  refresh();
  return ok(newLink(made.value, link));
});

export const revokeLink = teamAction("share.manage", linkInput, async ({ grant }, { linkId }) => {
  const revoked = await revokeShareLink(grant, linkId);
  if (revoked.ok) refresh();
  return revoked;
});

export const previewReport = teamAction(
  "share.manage",
  z.strictObject({}),
  async ({ grant, organization, team }): Promise<Result<ShareDetails>> => {
    const { areLinksAllowed, ...obligations } = await readLinkRules(grant);
    if (!areLinksAllowed) return ok({ areLinksAllowed, obligations, parts: null });
    const parts = await previewParts(grant.actor, { organization, team, locale: await getLocale() });
    return ok({ areLinksAllowed, obligations, parts });
  },
);

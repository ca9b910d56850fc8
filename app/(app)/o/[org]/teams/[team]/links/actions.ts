"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { makeShareLink, revokeShareLink } from "@/lib/data/share-links";
import { ok } from "@/lib/domain/errors";
import { makeLinkInput, revokeLinkInput } from "@/lib/domain/share-link-input";
import { teamAction } from "@/lib/request/action";
import { previewParts } from "./preview-parts";
import { shareAddress } from "./share-address";

export const makeLink = teamAction("share.manage", makeLinkInput, async ({ grant }, input) => {
  const made = await makeShareLink(grant, input);
  if (!made.ok) return made;
  refresh();
  return ok({ address: shareAddress(made.value.token), label: input.label });
});

export const revokeLink = teamAction("share.manage", revokeLinkInput, async ({ grant }, { linkId }) => {
  const revoked = await revokeShareLink(grant, linkId);
  if (revoked.ok) refresh();
  return revoked;
});

export const previewReport = teamAction("share.manage", z.strictObject({}), async ({ grant, organization, team }) =>
  ok(await previewParts(grant.actor, { organization, team })),
);

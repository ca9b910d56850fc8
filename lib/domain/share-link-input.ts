import * as z from "zod";
import { expiryChoices, hideFlags, shareTokenPattern } from "./share-link";
import { calendarDate, displayName } from "./text";

const hideFlag = z.enum(hideFlags);

/** Making a link to a team's live report: a private label, what it keeps out, and how long it lives; with expiry "date" the last day is asked for. */
export const makeLinkInput = z
  .strictObject({
    label: displayName,
    hide: z.union([hideFlag.transform((flag) => [flag]), z.array(hideFlag)]).default([]),
    expiry: z.enum(expiryChoices, { error: "required" }),
    lastDay: z
      .union([z.literal("").transform(() => null), calendarDate])
      .nullable()
      .default(null),
  })
  .refine(({ expiry, lastDay }) => expiry !== "date" || lastDay !== null, { error: "required", path: ["lastDay"] });

/** Revoking one link. */
export const revokeLinkInput = z.strictObject({ linkId: z.uuid({ error: "badId" }) });

/** A token of a share link, as it stands in an address. */
export const shareToken = z.string().regex(shareTokenPattern);

import * as z from "zod";
import { fewestCompared, mostCompared } from "./compare-address";
import { isLoopbackHost } from "./headers";
import { expiryChoices, hideFlags, shareTokenPattern, showFlags } from "./share-link";
import { calendarDate, displayName } from "./text";

/** A box that is ticked once, several times or not at all. */
const flags = <T extends string>(names: readonly T[]) => {
  const one = z.enum(names);
  return z.union([one.transform((flag) => [flag]), z.array(one)]).default([]);
};

const dayOrNone = z
  .union([z.literal("").transform(() => null), calendarDate])
  .nullable()
  .default(null);

/** A passcode: 6 to 128 characters on one line, told apart by case, without regard to how accents are composed. */
export const passcodeText = z
  .string({ error: "required" })
  .normalize("NFC")
  .refine((code) => code !== "", { error: "required", abort: true })
  .refine((code) => [...code].length >= 6, { error: "passcodeTooShort", abort: true })
  .refine((code) => [...code].length <= 128, { error: "tooLong", abort: true })
  .refine((code) => !/[\p{Cc}\p{Cs}]/u.test(code), { error: "badCharacters" });

/** No field is none. An empty one is an error: whoever asks for a passcode must not get a link without. */
const passcodeOrNone = passcodeText.nullable().default(null);

const origins = z.array(z.string().max(300, { error: "tooLong" })).max(21, { error: "tooLong" });

/** Who may frame it: "all" that the organisation names (null), or those that are ticked; an empty one besides says that none need be. */
const framers = z.union([
  z.literal("all").transform(() => null),
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .pipe(origins)
    .transform((chosen) => chosen.filter((origin) => origin !== "")),
]);

const choices = {
  label: displayName,
  hide: flags(hideFlags),
  show: flags(showFlags),
  expiry: z.enum(expiryChoices, { error: "required" }),
  lastDay: dayOrNone,
  passcode: passcodeOrNone,
  embedOrigins: framers.default(null),
  mode: z.enum(["live", "frozen"]).default("live"),
};

const asksForDay = ({ expiry, lastDay }: { expiry: string; lastDay: string | null }) =>
  expiry !== "date" || lastDay !== null;
const dayMissing = { error: "required", path: ["lastDay"] };

/**
 * Making a link to a team's report: a private label, what it keeps out or shows besides, live or frozen, how long it lives, and a passcode; with
 * expiry "date" the last day is asked for. With `assessmentId` it shows that one assessment.
 */
export const makeLinkInput = z
  .strictObject({
    ...choices,
    mode: z.enum(["live", "frozen", "assessment"]).default("live"),
    assessmentId: z.uuid({ error: "badId" }).nullable().default(null),
  })
  .refine(asksForDay, dayMissing)
  .refine(({ mode, assessmentId }) => mode !== "assessment" || assessmentId !== null, {
    error: "required",
    path: ["assessmentId"],
  });

/** One link, to revoke, to take over or to move to today. */
export const linkInput = z.strictObject({ linkId: z.uuid({ error: "badId" }) });

/** A token of a share link, as it stands in an address. */
export const shareToken = z.string().regex(shareTokenPattern);

/** Making a link to the figures of a group, or of the whole portfolio. */
export const makeFiguresLinkInput = z
  .strictObject({
    ...choices,
    groupId: z.union([z.literal("").transform(() => null), z.uuid({ error: "badId" })]).default(null),
  })
  .refine(asksForDay, dayMissing);

const oneTeam = z.uuid({ error: "badId" });

/** Making a link to several teams beside each other, two to eight, in the order in which they come. */
export const makeTeamsLinkInput = z
  .strictObject({
    ...choices,
    teamId: z
      .union([oneTeam.transform((id) => [id]), z.array(oneTeam)])
      .transform((ids) => [...new Set(ids)])
      .pipe(z.array(oneTeam).min(fewestCompared, { error: "required" }).max(mostCompared, { error: "tooLong" })),
  })
  .refine(asksForDay, dayMissing);

/** Making a link to a comparison of a team: with its group, or of two of its assessments, which stands still. */
export const makeTeamComparisonLinkInput = z
  .strictObject({
    ...choices,
    before: z.uuid({ error: "badId" }).nullable().default(null),
    after: z.uuid({ error: "badId" }).nullable().default(null),
  })
  .refine(asksForDay, dayMissing)
  .refine(({ before, after }) => (before === null) === (after === null), { error: "required", path: ["after"] })
  .transform(({ before, after, ...choices }) => ({
    ...choices,
    dates: before === null || after === null ? null : { before, after },
  }));

/** New choices for a link; its end, its passcode and who may frame it may stay as they are. */
export const changeLinkInput = z
  .strictObject({
    linkId: z.uuid({ error: "badId" }),
    label: choices.label,
    hide: choices.hide,
    show: choices.show,
    expiry: z.enum(["keep", ...expiryChoices], { error: "required" }),
    lastDay: dayOrNone,
    lock: z.enum(["keep", "none", "new"], { error: "required" }),
    passcode: passcodeOrNone,
    embedOrigins: z.union([z.literal("keep"), framers]).default("keep"),
  })
  .refine(asksForDay, dayMissing)
  .refine(({ lock, passcode }) => lock !== "new" || passcode !== null, { error: "required", path: ["passcode"] })
  .transform(({ lock, passcode, ...rest }) => ({
    ...rest,
    passcode: lock === "keep" ? ("keep" as const) : lock === "none" ? null : passcode,
  }));

const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** An origin that may frame documents: https, or http on the own machine, nothing behind the port. */
const origin = z
  .string()
  .refine((text) => URL.canParse(text), { error: "badOrigin", abort: true })
  .transform((text) => new URL(text))
  .refine(
    ({ protocol, hostname, pathname, search, hash, username, password }) =>
      (protocol === "https:" || (protocol === "http:" && isLoopbackHost(hostname))) &&
      /^[a-z0-9.[\]:-]+$/.test(hostname) &&
      [pathname === "/", search === "", hash === "", username === "", password === ""].every(Boolean),
    { error: "badOrigin" },
  )
  .transform((url) => url.origin);

/** What an organisation says of its share links; the origins come one a line, at most twenty. */
export const linkRulesInput = z.strictObject({
  areLinksAllowed: ticked,
  isExpiryRequired: ticked,
  isPasscodeRequired: ticked,
  embedOrigins: z
    .string()
    .max(4000, { error: "tooLong" })
    .transform((text) => [...new Set(text.split(/\s+/).filter((line) => line !== ""))])
    .pipe(z.array(origin).max(20, { error: "tooLong" })),
});
export type LinkRulesInput = z.infer<typeof linkRulesInput>;

import * as z from "zod";
import { locales } from "./locale";
import { displayName, emailAddress, timeZoneName } from "./text";

// What the forms of accounts send. Everything else in a form is refused.

/** A password as typed: any characters; whether a new one may be used is `passwordProblem`'s to say. */
const password = z.string({ error: "required" }).min(1, "required").max(1024, "passwordTooLong");
const next = z.string().max(2000).optional();
/** A secret that stands in an address: 128 random bits in base64url. */
export const addressToken = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const orNone = <T extends string>(values: readonly T[]) =>
  z.enum(["", ...values]).transform((value) => values.find((one) => one === value) ?? null);

export const signInInput = z.strictObject({ email: emailAddress, password, next });

export const signUpInput = z.strictObject({ name: displayName, email: emailAddress, password, next });

export const setUpInput = z.strictObject({
  code: z.string({ error: "required" }).trim().min(1, "required").max(200, "tooLong"),
  organization: displayName,
  timeZone: timeZoneName,
  name: displayName,
  email: emailAddress,
  password,
});

export const passwordByLinkInput = z.strictObject({ token: addressToken, password });

export const invitationInput = z.strictObject({ token: addressToken });

export const invitedSignUpInput = z.strictObject({ token: addressToken, name: displayName, password });

/** An empty language or theme is left to the browser; the box of the shortcuts is sent only when it is ticked. */
export const profileInput = z.strictObject({
  name: displayName,
  locale: orNone(locales),
  theme: orNone(["light", "dark"] as const),
  hasShortcuts: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});

export const passwordChangeInput = z.strictObject({ current: password, password });

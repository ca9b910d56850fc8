import * as z from "zod";
import { roles } from "./access";
import { calendarDate, displayName, emailAddress, timeZoneName } from "./text";

// What the forms of organisations, groups, teams and people send. Everything else in a form is refused.

const id = z.uuid({ error: "invalid" });
const idOrNone = z.union([z.literal(""), id], { error: "invalid" }).transform((value) => (value === "" ? null : value));
/** A box that is ticked once, several times or not at all. */
const ids = z
  .union([id, z.array(id).max(500)], { error: "invalid" })
  .optional()
  .transform((value) => [...new Set([value ?? []].flat())]);
const days = z
  .string({ error: "required" })
  .trim()
  .regex(/^[0-9]{1,4}$/, { error: "badDays" })
  .transform(Number)
  .refine((count) => count >= 1 && count <= 3650, { error: "badDays" });

/** A name alone: renaming an organisation, a group or a team, or making a group. */
export const nameInput = z.strictObject({ name: displayName });

/** A new organisation; its time zone comes from the browser. */
export const newOrganizationInput = z.strictObject({ name: displayName, timeZone: timeZoneName });
export type NewOrganization = z.infer<typeof newOrganizationInput>;

/** The settings of an organisation: days are whole, an empty shelf life leaves it to each criterion. */
export const organizationSettingsInput = z.strictObject({
  timeZone: timeZoneName,
  cadenceDays: days,
  shelfLifeDays: z.union([z.literal("").transform(() => null), days], { error: "badDays" }),
  mainFrameworkKey: z.string({ error: "required" }).regex(/^[a-z0-9-]{1,64}$/, { error: "invalid" }),
});
export type OrganizationSettings = z.infer<typeof organizationSettingsInput>;

/** A group by its id, to rename or to delete. */
export const groupNameInput = z.strictObject({ groupId: id, name: displayName });
export const groupInput = z.strictObject({ groupId: id });

/** A new team, with its group, its lead and the people who answer for it. */
export const newTeamInput = z.strictObject({ name: displayName, groupId: idOrNone, leadUserId: idOrNone, people: ids });
export type NewTeam = z.infer<typeof newTeamInput>;

/** Where a team belongs and who leads it; empty for none. */
export const teamGroupInput = z.strictObject({ groupId: idOrNone });
export const teamLeadInput = z.strictObject({ leadUserId: idOrNone });

const targetFields = {
  level: z.enum(["", "1", "2", "3", "4"], { error: "invalid" }),
  date: z.union([z.literal(""), calendarDate], { error: "badDate" }),
};
type TargetFields = { level: string; date: string };
const isWhole = ({ level, date }: TargetFields) => level === "" || date !== "";
const targetOf = ({ level, date }: TargetFields) => (level === "" ? null : { level: Number(level), date });

/** The level that a team, or an organisation, aims for and until when; both or neither. */
export const targetInput = z
  .strictObject(targetFields)
  .refine(isWhole, { path: ["date"], error: "required" })
  .transform(targetOf);
export type TargetInput = z.infer<typeof targetInput>;

/** The same for a group by its id. */
export const groupTargetInput = z
  .strictObject({ groupId: id, ...targetFields })
  .refine(isWhole, { path: ["date"], error: "required" })
  .transform(({ groupId, ...fields }) => ({ groupId, target: targetOf(fields) }));
export type GroupTarget = z.infer<typeof groupTargetInput>;

/** A person of the organisation. */
export const personInput = z.strictObject({ userId: id });
/** A person and the role that they get. */
export const personRoleInput = z.strictObject({ userId: id, role: z.enum(roles, { error: "invalid" }) });

/** A form without fields: a button. */
export const nothing = z.strictObject({});

/** An invitation of an address to a role and teams, and one by its id. */
export const newInvitationInput = z.strictObject({
  email: emailAddress,
  role: z.enum(roles, { error: "invalid" }),
  teamIds: ids,
});
export const invitationIdInput = z.strictObject({ invitationId: id });

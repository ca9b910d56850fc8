import type { CalendarDate } from "@/lib/domain/calendar";
import { accepted, aPlace, aPublication, may, type Place } from "./assessments.fixture";
import { database } from "./database";
import { createGroup } from "./groups";
import { grantTo } from "./people.fixture";
import { findSharedLink, type SharedDocument } from "./share-documents";
import type { NewShareLink } from "./share-links";

/** The choices of a link that ends by nothing and hides nothing. */
export const link: NewShareLink = { label: "Board", expiry: "none", lastDay: null, hide: [] };

/** Two teams of one group, each with what was published of it in the order of its days, and a team of another organisation. */
export type ComparedTeams = {
  low: Place;
  high: Place;
  foreign: Place;
  groupId: string;
  /** The assessments of the lower team. */
  first: string;
  second: string;
};

/** The right to the links of the organisation, and to share a team. */
export const manage = ({ actor, organizationId }: Pick<Place, "actor" | "organizationId">) =>
  grantTo(actor, "links.manage", organizationId);
export const share = (place: Place) => may(place, "share.manage");

/** What a token opens; a test that gets nothing to read ends here. */
export async function opened(token: string): Promise<SharedDocument> {
  const found = await findSharedLink(token, undefined);
  if (found?.state !== "open") throw new Error(`the link is ${found?.state ?? "dead"}`);
  return found.document;
}

/** What happens to a team while a link shows it. */
export const set = {
  archived: (of: Place, on: CalendarDate | null) =>
    database().$executeRaw`UPDATE team SET archived_on = ${on} WHERE id = ${of.teamId}::uuid`,
  name: (of: Place, name: string) =>
    database().$executeRaw`UPDATE team SET name = ${name} WHERE id = ${of.teamId}::uuid`,
  group: (of: Place, groupId: string | null) =>
    database().$executeRaw`UPDATE team SET group_id = ${groupId}::uuid WHERE id = ${of.teamId}::uuid`,
};

/** Makes the teams: "Lower" from Level 1 to 2, "Higher" at Level 3, both in the group "Risk". */
export async function comparedTeams(): Promise<ComparedTeams> {
  const low = await aPlace();
  const high = await aPlace(low);
  const foreign = await aPlace();
  const made = await createGroup(grantTo(low.actor, "group.manage", low.organizationId), { name: "Risk" });
  const groupId = accepted(made).id;
  await set.name(low, "Lower");
  await set.name(high, "Higher");
  await set.group(low, groupId);
  await set.group(high, groupId);
  const first = await aPublication(low, "2026-01-31", 1);
  const second = await aPublication(low, "2026-03-31", 2);
  await aPublication(high, "2026-03-31", 3);
  return { low, high, foreign, groupId, first, second };
}

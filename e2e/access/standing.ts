import { sessionOf } from "../world/people";
import { insiders, type Realm } from "../world/realm";
import { type Call, withHeaders } from "./client";

/** Everybody who can stand before a door of an organisation, in the order of the matrix's columns. The stranger owns another organisation. */
export const standings = ["anonymous", "link", ...insiders, "stranger"] as const;
export type Standing = (typeof standings)[number];

/** Dresses a call as it comes from somebody: with their session, or with the token of a link in every place where one could be looked for. */
export type Dress = (call: Call, standing: Standing) => Call;

/** Signs everybody of a realm in, and the owner of another as the stranger. */
export async function dressing(realm: Realm, other: Realm): Promise<Dress> {
  const cookies = new Map<Standing, string>();
  for (const insider of insiders) cookies.set(insider, await cookieOf(realm.people[insider]));
  cookies.set("stranger", await cookieOf(other.owner));
  const { token } = realm.link;
  cookies.set("link", `ascent.session=${token}; ascent.share=${token}; token=${token}`);
  return (call, standing) => {
    const cookie = cookies.get(standing);
    if (cookie === undefined) return call;
    return withHeaders(call, {
      cookie,
      ...(standing === "link" ? { authorization: `Bearer ${token}`, "x-share-token": token } : {}),
    });
  };
}

/** The header of a person's session. */
export async function cookieOf(person: Parameters<typeof sessionOf>[0]): Promise<string> {
  const { name, value } = await sessionOf(person);
  return `${name}=${value}`;
}

/** One outcome per standing, written as one line of words in the order of `standings`. */
export function cells(line: string): Readonly<Record<Standing, string>> {
  const words = line.trim().split(/\s+/);
  if (words.length !== standings.length) throw new Error(`${standings.length} cells wanted: ${line}`);
  const [
    anonymous = "",
    link = "",
    viewer = "",
    member = "",
    teamMember = "",
    manager = "",
    admin = "",
    owner = "",
    stranger = "",
  ] = words;
  return { anonymous, link, viewer, member, "team-member": teamMember, manager, admin, owner, stranger };
}

import { createPasswordLink } from "@/lib/data/password-links";
import { addInvitation } from "../../world/organization";
import { makePerson, password } from "../../world/people";
import { action, type Door, page, readRoute, route } from "../door";

const freshEmail = (): string => `${crypto.randomUUID()}@people.example`;
const fresh = "even quieter steps 52";
const door = "(public)/(door)";
const form = (text: string) => ({ headers: { "content-type": "application/x-www-form-urlencoded" }, body: text });

const all = (cell: string): string => Array(9).fill(cell).join(" ");

// anonymous link viewer member team-member manager admin owner stranger
export const accountDoors: readonly Door[] = [
  page("/sign-in", "200 200 307 307 307 307 307 307 307"),
  page("/sign-up", "200 200 307 307 307 307 307 307 307"),
  page("/set-up", all("404")),
  page("/password", all("200")),
  page("/password/[token]", all("200"), {
    names: (realm) => ({ token: realm.passwordToken }),
  }),
  page("/invitations/[token]", all("200"), {
    names: (realm) => ({ token: realm.invitation.token }),
  }),
  page("/account", "sign-in sign-in 200 200 200 200 200 200 200"),
  readRoute("GET /api/auth/[...nextauth]", all("200")),
  // the session holds nothing that a browser could change (session.spec.ts)
  route("POST /api/auth/[...nextauth]", "200 200 400 400 400 400 400 400 400", {
    sends: () => ({
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ data: { role: "owner" } }),
    }),
  }),
  route("POST /demo", all("303"), { sends: () => form("role=manager") }),
  action(`${door}/sign-in/actions.ts#signIn`, "/sign-in", all("done"), {
    fields: async () => ({ email: (await makePerson("Sign-in")).email, password }),
  }),
  action(`${door}/sign-up/actions.ts#signUp`, "/sign-up", all("done"), {
    fields: () => ({ name: "Sign-up", email: freshEmail(), password }),
  }),
  action(`${door}/set-up/actions.ts#setUp`, "/sign-in", all("not-found"), {
    fields: () => ({
      code: "never-was",
      organization: "First",
      timeZone: "UTC",
      name: "First",
      email: freshEmail(),
      password,
    }),
  }),
  action(`${door}/password/[token]/actions.ts#setPassword`, "/sign-in", all("done"), {
    fields: async () => ({
      token: (await createPasswordLink((await makePerson("Forgetful")).email))?.token ?? "",
      password: fresh,
    }),
  }),
  // accepted by whom it is for, in the story of the invitation
  action(
    `${door}/invitations/[token]/actions.ts#acceptInvitation`,
    "/sign-in",
    "sign-in sign-in gone gone gone gone gone gone gone",
    {
      fields: (realm) => ({ token: realm.invitation.token }),
      changes: "nothing",
    },
  ),
  action(`${door}/invitations/[token]/actions.ts#signUpByInvitation`, "/sign-in", all("done"), {
    fields: async (realm) => ({
      token: (await addInvitation(realm, { email: freshEmail() })).token,
      name: "Invited",
      password,
    }),
  }),
  action("(app)/account/actions.ts#saveProfile", "/account", "sign-in sign-in done done done done done done done", {
    fields: () => ({ name: "Renamed", locale: "en", theme: "", hasShortcuts: "on" }),
    changes: "people",
  }),
  action("(app)/account/actions.ts#changePassword", "/account", "sign-in sign-in done done done done done done done", {
    fields: () => ({ current: password, password: fresh }),
    changes: "people",
  }),
  action(
    "(app)/account/actions.ts#signOutEverywhere",
    "/account",
    "sign-in sign-in done done done done done done done",
    {
      changes: "people",
    },
  ),
];

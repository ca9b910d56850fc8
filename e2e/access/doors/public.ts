import { addFiguresLink, addTeamsLink } from "../../world/organization";
import { action, type Door, page, readRoute, route } from "../door";

const all = (cell: string): string => Array(9).fill(cell).join(" ");

// anonymous link viewer member team-member manager admin owner stranger
export const publicDoors: readonly Door[] = [
  page("/", all("200")),
  page("/levels", all("200")),
  page("/levels/[framework]", all("200")),
  page("/o", "sign-in sign-in 307 307 307 307 307 307 307"),
  readRoute("GET /api/health", all("200")),
  readRoute("GET /api/ready", all("200")),
  readRoute("GET /s/[token]", all("200")),
  route("POST /s/[token]", all("303"), { changes: "nothing" }),
  readRoute("GET /s/[token]/embed", all("200")),
  readRoute("GET /s/[token]/badge.svg", all("200")),
  readRoute("GET /s/[token]/preview.png", all("200")),
  readRoute("GET /s/[token]/report.pdf", all("200")),
  readRoute("GET /s/[token]/report.pdf", all("200"), {
    variant: "figures",
    names: async (realm) => ({ token: (await addFiguresLink(realm, null)).token }),
  }),
  readRoute("GET /s/[token]/report.pdf", all("200"), {
    variant: "comparison",
    names: async (realm) => ({ token: (await addTeamsLink(realm, [realm.team, realm.otherTeam])).token }),
  }),
  readRoute("GET /s/[token]/history.csv", all("200")),
  readRoute("GET /s/[token]/portfolio.csv", all("200"), {
    names: async (realm) => ({ token: (await addFiguresLink(realm, null)).token }),
  }),
  readRoute("GET /s/[token]/comparison.csv", all("200"), {
    names: async (realm) => ({ token: (await addTeamsLink(realm, [realm.team, realm.otherTeam])).token }),
  }),
  readRoute("GET /s/[token]/[...unknown]", all("404")),
  ...["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) =>
    route(`${method} /api/[...unknown]`, all("404"), { changes: "nothing" }),
  ),
  action("actions.ts#setLocale", "/o", all("done"), {
    fields: () => ({ locale: "en" }),
  }),
  action("actions.ts#setTheme", "/o", all("done"), {
    fields: () => ({ theme: "light" }),
  }),
  action("actions.ts#signOut", "/o", all("done")),
];

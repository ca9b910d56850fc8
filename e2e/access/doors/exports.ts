import type { Realm } from "../../world/realm";
import { type Door, json, readRoute, route } from "../door";

const toReaders = "sign-in sign-in 200 200 200 200 200 200 404";
const toSavers = "401 401 200 200 200 200 200 200 404";
const tables = ["portfolio.csv", "portfolio.json", "history.csv", "history.json", "answers.csv", "answers.json"];
const file =
  (name: string) =>
  ({ slug, team }: Realm) => ({ org: slug, team: team.slug, file: name });

// anonymous link viewer member team-member manager admin owner stranger
export const exportDoors: readonly Door[] = [
  ...tables.map((name) =>
    readRoute("GET /o/[org]/export/[file]", toReaders, {
      variant: name,
      policy: name.startsWith("answers") ? "answers.export" : "portfolio.view",
      names: file(name),
    }),
  ),
  readRoute("GET /o/[org]/report.pdf", toReaders, { policy: "portfolio.view" }),
  ...tables
    .filter((name) => !name.startsWith("portfolio"))
    .map((name) =>
      readRoute("GET /o/[org]/teams/[team]/export/[file]", toReaders, {
        variant: name,
        policy: name.startsWith("answers") ? "assessment.view" : "report.view",
        names: file(name),
      }),
    ),
  readRoute("GET /o/[org]/teams/[team]/report.pdf", toReaders, { policy: "report.view" }),
  ...["comparison.csv", "report.pdf"].flatMap((name) => [
    {
      ...readRoute(`GET /o/[org]/compare/${name}`, toReaders, {
        policy: "portfolio.view",
        names: ({ slug, team, otherTeam }) => ({ org: slug, team: team.slug, beside: otherTeam.slug }),
      }),
      at: `/o/[org]/compare/${name}?teams=[team],[beside]`,
    },
    {
      ...readRoute(`GET /o/[org]/teams/[team]/compare/${name}`, toReaders, { policy: "report.view" }),
      at: `/o/[org]/teams/[team]/compare/${name}?with=group`,
    },
  ]),
  route("POST /o/[org]/figures", toSavers, {
    policy: "portfolio.view",
    sends: () => json({ figure: "levels-over-time", format: "png" }),
  }),
  route("POST /o/[org]/teams/[team]/figures", toSavers, {
    policy: "report.view",
    sends: () => json({ figure: "trend", format: "svg" }),
  }),
];

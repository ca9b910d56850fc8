import { expect, test } from "@playwright/test";
import { textOfPdf } from "../pages/export-menu";
import { answerAll, publish, publishAtLevel, startDraft } from "../world/assessments";
import {
  addFiguresLink,
  addGroup,
  addLink,
  addTeam,
  addTeamComparisonLink,
  addTeamsLink,
  makePlace,
  type Place,
  type Unit,
} from "../world/organization";
import { send } from "./client";

let place: Place;
let team: Unit;
let sister: Unit;
let groupId: string;
let assessmentId: string;
let later: string;

test.beforeAll(async () => {
  place = await makePlace("Content Works", { ownerName: "Olga Unnamed", email: "olga@unnamed.example" });
  groupId = await addGroup(place, "Secret Branch");
  team = await addTeam(place, "Visible Team", { groupId });
  sister = await addTeam(place, "Sister Team");
  assessmentId = await startDraft(place, team, "2026-03-31");
  await answerAll(place, team, assessmentId, ({ level }) => ({
    value: level <= 1 ? "met" : "not-met",
    note: "A hidden note",
  }));
  await publish(place, team, assessmentId);
  later = await publishAtLevel(place, team, { asOf: "2026-09-30", level: 1, note: "A hidden note" });
  await publishAtLevel(place, sister, { asOf: "2026-06-30", level: 2, note: "A sister's note" });
});

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Makes a link of a scope, and names what else of the organisation its document may hold. */
const links = {
  "a team, live": { make: () => addLink(place, team), shows: ["Visible Team"] },
  "a team, frozen": { make: () => addLink(place, team, { mode: "frozen" }), shows: ["Visible Team"] },
  "one assessment": { make: () => addLink(place, team, { assessmentId }), shows: ["Visible Team"] },
  "a group": { make: () => addFiguresLink(place, groupId), shows: ["Visible Team", "Secret Branch"] },
  "the portfolio": {
    make: () => addFiguresLink(place, null),
    shows: ["Visible Team", "Sister Team", "Secret Branch"],
  },
  "the portfolio, frozen": {
    make: () => addFiguresLink(place, null, { mode: "frozen" }),
    shows: ["Visible Team", "Sister Team", "Secret Branch"],
  },
  "two dates": {
    make: () => addTeamComparisonLink(place, team, { dates: { before: assessmentId, after: later } }),
    shows: ["Visible Team", "31 Mar 2026 to 30 Sep"],
  },
  "a team against its group": {
    make: () => addTeamComparisonLink(place, team),
    shows: ["Visible Team", "Secret Branch"],
  },
  "two teams": {
    make: () => addTeamsLink(place, [sister, team]),
    shows: ["Visible Team", "Sister Team", "Secret Branch"],
  },
  "two teams without names": {
    make: () => addTeamsLink(place, [sister, team], { hide: ["names"] }),
    shows: ["Team A", "Team B"],
  },
  "the portfolio without names": {
    make: () => addFiguresLink(place, null, { hide: ["names"] }),
    shows: ["Team A", "Team B"],
  },
} as const;

for (const [name, { make, shows }] of Object.entries(links)) {
  test(`the document of ${name} names what it shows and nothing else`, async () => {
    const { token } = await make();
    for (const lang of ["en", "zh"]) {
      const { status, body } = await send({ path: `/s/${token}?lang=${lang}` });
      expect(status).toBe(200);
      if (lang === "en") for (const shown of shows) expect(body, shown).toContain(shown);
      const never = ["Olga", "unnamed.example", "For the board", "hidden note", "sister's note", place.slug, team.slug];
      const names = ["Visible Team", "Sister Team", "Secret Branch"].filter(
        (one) => !shows.some((shown) => shown === one),
      );
      for (const hidden of [...never, ...names]) expect(body, hidden).not.toContain(hidden);
      expect(body).not.toMatch(uuid);
      expect(body).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
      expect(body).not.toMatch(/<script|\sstyle="|\son\w+="/i);
      expect(body).not.toMatch(/password|argon2|token_hash/i);
    }
  });
}

const names = ["Visible Team", "Sister Team", "Secret Branch"];

/** A link of which a file is taken, and what of the organisation that file may not hold. */
const files = [
  { file: "report.pdf", of: "a team", make: () => addLink(place, team), hidden: ["Sister", "Secret"] },
  {
    file: "report.pdf",
    of: "the portfolio without names",
    make: () => addFiguresLink(place, null, { hide: ["names"] }),
    hidden: names,
  },
  {
    file: "report.pdf",
    of: "two teams without names",
    make: () => addTeamsLink(place, [sister, team], { hide: ["names"] }),
    hidden: names,
  },
  {
    file: "report.pdf",
    of: "two dates",
    make: () => addTeamComparisonLink(place, team, { dates: { before: assessmentId, after: later } }),
    hidden: ["Sister", "Secret"],
  },
  {
    file: "history.csv",
    of: "a team, frozen",
    make: () => addLink(place, team, { mode: "frozen" }),
    hidden: ["Sister", "Secret"],
  },
  {
    file: "portfolio.csv",
    of: "the portfolio without names",
    make: () => addFiguresLink(place, null, { hide: ["names"] }),
    hidden: names,
  },
  {
    file: "comparison.csv",
    of: "two teams without names",
    make: () => addTeamsLink(place, [sister, team], { hide: ["names"] }),
    hidden: names,
  },
  {
    file: "comparison.csv",
    of: "a team against its group",
    make: () => addTeamComparisonLink(place, team),
    hidden: ["Sister Team"],
  },
] as const;

for (const { file, of, make, hidden } of files) {
  test(`the file ${file} of ${of} names nothing that its document does not`, async ({ request }) => {
    const { token } = await make();
    const response = await request.get(`/s/${token}/${file}`);
    const [bytes, headers] = [await response.body(), response.headers()];
    expect([response.status(), headers["cache-control"], headers["x-robots-tag"]]).toEqual([
      200,
      "private, no-cache",
      "noindex, nofollow",
    ]);
    const text = file.endsWith(".pdf") ? (await textOfPdf(bytes)).join(" ") : bytes.toString("utf8");
    const told = `${JSON.stringify(headers)}${bytes.toString("latin1")}${text}`;
    for (const never of [...hidden, "Olga", "unnamed.example", "For the board", "hidden note", place.slug, team.slug])
      expect(told, never).not.toContain(never);
    expect(told).not.toMatch(uuid);
  });
}

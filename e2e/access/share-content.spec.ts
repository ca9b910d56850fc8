import { expect, test } from "@playwright/test";
import { answerAll, publish, publishAtLevel, startDraft } from "../world/assessments";
import { addFiguresLink, addGroup, addLink, addTeam, makePlace, type Place, type Unit } from "../world/organization";
import { send } from "./client";

let place: Place;
let team: Unit;
let sister: Unit;
let groupId: string;
let assessmentId: string;

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

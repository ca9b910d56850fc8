import { expect, test } from "@playwright/test";
import { isMarked } from "../world/canaries";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOf, checksumOfPeople } from "./checksum";
import { type Answer, send } from "./client";
import { callOf, type Door, titleOf } from "./door";
import { doors } from "./doors/all";
import { outcomeOf } from "./server-action";
import { dressing, type Standing, standings } from "./standing";

let red: Realm;
let blue: Realm;

test.beforeAll(async () => {
  [red, blue] = [await makeRealm("red"), await makeRealm("blue")];
});

const refusals = ["sign-in", "forbidden", "403", "404", "401"];
const outside: readonly Standing[] = ["anonymous", "stranger"];

for (const door of doors) {
  test(`${titleOf(door)} answers everybody as the matrix says`, async () => {
    const realm = door.world === "own" ? await makeRealm("red") : red;
    const dress = await dressing(realm, blue);
    const denied = standings.filter((standing) => refusals.includes(door.cells[standing]));
    const allowed = standings.filter((standing) => !denied.includes(standing));
    // the one who changes something: of a row that is somebody's own, everybody else is told that it is not there
    const control = Math.max(
      0,
      allowed.findIndex((standing) => door.cells[standing] !== "not-found"),
    );
    const call = await callOf(door, realm);
    const before = await sumOf(door, realm);
    for (const standing of denied) {
      const answer = await send(dress(call, standing));
      expect(cellOf(answer), standing).toBe(door.cells[standing]);
      if (outside.includes(standing))
        expect(isMarked(wire(answer), realm.canary), `${standing} reads nothing of it`).toBe(false);
    }
    expect(await sumOf(door, realm), "the denied changed nothing").toBe(before);
    for (const [index, standing] of allowed.entries()) {
      const answer = await send(dress(index === control ? call : await callOf(door, realm), standing));
      expect(cellOf(answer), standing).toBe(door.cells[standing]);
      if (index === control && denied.length > 0 && door.changes !== "nothing") {
        expect(await sumOf(door, realm), "the same request of somebody who may changes something").not.toBe(before);
      }
    }
  });
}

/** What the rows that a door may change come to. */
const sumOf = ({ changes }: Door, { organizationId }: Realm): Promise<string> =>
  changes === "people" ? checksumOfPeople(organizationId) : checksumOf(organizationId);

const wire = ({ headers, body }: Answer): string => `${JSON.stringify(headers)}\n${body}`;

function cellOf(answer: Answer): string {
  const outcome = outcomeOf(answer);
  if (/^to \/sign-in($|\?next=)/.test(outcome)) return "sign-in";
  if (outcome.startsWith("refused ")) return outcome.slice(8);
  return outcome.startsWith("to ") ? (answer.headers["x-action-redirect"] ? "done" : String(answer.status)) : outcome;
}

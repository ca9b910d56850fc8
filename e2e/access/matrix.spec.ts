import { expect, test } from "@playwright/test";
import { isMarked } from "../world/canaries";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOf } from "./checksum";
import { type Answer, send } from "./client";
import { callOf, type Door } from "./door";
import { doors } from "./doors/all";
import { outcomeOf } from "./server-action";
import { type Dress, dressing, type Standing, standings } from "./standing";

let red: Realm;
let blue: Realm;
let dress: Dress;

test.beforeAll(async () => {
  [red, blue] = [await makeRealm("red"), await makeRealm("blue")];
});

test.beforeEach(async () => {
  dress = await dressing(red, blue);
});

const refusals = ["sign-in", "forbidden", "403", "404", "401"];
const outside: readonly Standing[] = ["anonymous", "stranger"];

for (const door of doors) {
  test(`${door.door} answers everybody as the matrix says`, async () => {
    const denied = standings.filter((standing) => refusals.includes(door.cells[standing]));
    const allowed = standings.filter((standing) => !denied.includes(standing));
    const call = await callOf(door, red);
    const before = await checksumOf(red.organizationId);
    for (const standing of denied) {
      const answer = await send(dress(call, standing));
      expect(cellOf(answer), standing).toBe(door.cells[standing]);
      if (outside.includes(standing))
        expect(isMarked(wire(answer), red.canary), `${standing} reads nothing of it`).toBe(false);
    }
    expect(await checksumOf(red.organizationId), "the denied changed nothing").toBe(before);
    for (const [index, standing] of allowed.entries()) {
      const answer = await send(dress(index === 0 ? call : await callOf(door, red), standing));
      expect(cellOf(answer), standing).toBe(door.cells[standing]);
      if (index === 0 && denied.length > 0 && changesRows(door)) {
        expect(await checksumOf(red.organizationId), "the same request of somebody who may changes something").not.toBe(
          before,
        );
      }
    }
  });
}

const changesRows = (door: Door): boolean => door.kind !== "read" && !door.isReading;

const wire = ({ headers, body }: Answer): string => `${JSON.stringify(headers)}\n${body}`;

function cellOf(answer: Answer): string {
  const outcome = outcomeOf(answer);
  if (outcome === "to /sign-in") return "sign-in";
  if (outcome === "refused forbidden") return "forbidden";
  return outcome.startsWith("to ") ? (answer.headers["x-action-redirect"] ? "done" : String(answer.status)) : outcome;
}

import { describe, expect, test } from "vitest";
import { signIn, signUp } from "./accounts";
import { anAddress, anEmail, aPerson, goodPassword } from "./people.fixture";

// ASVS 5.0, 6.3.8: of 200 samples each the medians differ by less than a tenth
describe("whether an address has an account cannot be told by the time", () => {
  test("that a refused sign-in takes", async () => {
    const { email } = await aPerson();
    const refusal = (of: string) => signIn({ email: of, password: "wrong" }, anAddress());
    const apart = await distanceOf({ known: () => refusal(email), unknown: () => refusal(anEmail()) });
    expect(apart).toBeLessThan(0.1);
  });

  test("that a sign-up takes", async () => {
    const { email } = await aPerson();
    const join = (of: string) => signUp({ name: "Ada", email: of, password: goodPassword }, anAddress());
    const apart = await distanceOf({ known: () => join(email), unknown: () => join(anEmail()) });
    expect(apart).toBeLessThan(0.1);
  });
});

type Work = () => Promise<unknown>;

/** By which share the medians of two kinds of work differ, measured in turn so that whatever slows the machine down slows both. */
async function distanceOf({ known, unknown }: { known: Work; unknown: Work }): Promise<number> {
  const [ofKnown, ofUnknown]: [number[], number[]] = [[], []];
  for (let round = 0; round < 200; round += 1) {
    const first = round % 2 === 0;
    if (first) ofKnown.push(await timeOf(known));
    ofUnknown.push(await timeOf(unknown));
    if (!first) ofKnown.push(await timeOf(known));
  }
  return Math.abs(median(ofKnown) / median(ofUnknown) - 1);
}

async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

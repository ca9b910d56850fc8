import { expect, test } from "vitest";
import { answerSender } from "./sender";

const write = {
  writeId: "5d8a3c0e-6a55-4a3c-9f0e-2f3d0c7f6b11",
  criterionId: "one-step-rollback",
  value: "met",
  note: "since June",
  reason: null,
  confirmed: true,
  revision: 3,
} as const;

function senderAnswering(status: number, body: unknown) {
  const calls: { url: string; init: RequestInit | undefined }[] = [];
  const send = answerSender({
    address: "/o/halden/teams/search/assessments/1/answers",
    userId: "anja",
    explain: ({ code, reason }) => `${code} ${reason}`,
    fetch: async (url, init) => {
      calls.push({ url: String(url), init });
      return Response.json(body, { status });
    },
  });
  return { send, calls };
}

test("a write names the revision that it was made upon, and whose it is", async () => {
  const { send, calls } = senderAnswering(200, { revision: 4, savedAt: "2026-11-20T10:42:00Z" });
  expect(await send(write)).toEqual({ kind: "saved", revision: 4, savedAt: "2026-11-20T10:42:00Z" });
  const [call] = calls;
  expect(call?.url).toBe("/o/halden/teams/search/assessments/1/answers/one-step-rollback");
  expect(call?.init).toMatchObject({
    method: "PUT",
    keepalive: true,
    headers: { "If-Match": '"3"', "X-Ascent-User": "anja" },
  });
  expect(JSON.parse(String(call?.init?.body))).toEqual({
    writeId: write.writeId,
    value: "met",
    note: "since June",
    reason: null,
    confirmed: true,
  });
});

test("a precondition that failed brings the other answer", async () => {
  const details = { value: "partly", note: "hm", reason: null, isConfirmed: 1, revision: 5, by: "J. Park" };
  const { send } = senderAnswering(412, { code: "precondition-failed", details });
  expect(await send(write)).toEqual({
    kind: "conflict",
    theirs: { value: "partly", note: "hm", reason: null, confirmed: true, revision: 5, by: "J. Park" },
  });
});

test.each([
  [401, { kind: "signed-out" }],
  [429, { kind: "unreachable" }],
  [503, { kind: "unreachable" }],
  [403, { kind: "refused", reason: "forbidden null" }],
  [409, { kind: "refused", reason: "forbidden null" }],
] as const)("status %i is understood", async (status, outcome) => {
  expect(await senderAnswering(status, { code: "forbidden" }).send(write)).toEqual(outcome);
});

test("a cut line, and an answer that is no JSON, are unreachable", async () => {
  const send = (fetch: typeof globalThis.fetch) =>
    answerSender({ address: "", userId: "", explain: () => "", fetch })(write);
  expect(await send(() => Promise.reject(new TypeError("cut")))).toEqual({ kind: "unreachable" });
  expect(await send(async () => new Response("<html>", { status: 200 }))).toEqual({ kind: "unreachable" });
});

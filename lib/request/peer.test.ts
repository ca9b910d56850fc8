import { randomBytes } from "node:crypto";
import { createServer, request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { currentPeer, openPeer, type Peer, sealPeer, watchPeers } from "./peer";

watchPeers();
const server = createServer(async (incoming, response) => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  response.end(JSON.stringify({ peer: currentPeer(), carried: incoming.headers["x-ascent-peer"] }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());

const ask = (headers: Record<string, string> = {}, localAddress = "127.0.0.1") =>
  new Promise<{ peer: Peer; carried: string }>((resolve, reject) => {
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    request({ host: "127.0.0.1", port, headers, localAddress, agent: false }, async (response) => {
      response.setEncoding("utf8");
      resolve(JSON.parse((await response.toArray()).join("")));
    })
      .on("error", reject)
      .end();
  });

test("the peer of a request is who is at the other end of its connection, whatever it says", async () => {
  expect((await ask()).peer).toEqual({ address: "127.0.0.1", forwardedFor: null, isForwarded: false });
  expect((await ask({ "X-Forwarded-For": "192.0.2.1" })).peer).toEqual({
    address: "127.0.0.1",
    forwardedFor: "192.0.2.1",
    isForwarded: true,
  });
});

test.each(["Forwarded", "X-Forwarded-Host", "x-forwarded-proto", "X-FORWARDED-anything"])(
  "%s shows a proxy",
  async (name) => {
    expect((await ask({ [name]: "" })).peer.isForwarded).toBe(true);
  },
);

test("requests at the same time keep their own peers", async () => {
  const asked = Array.from({ length: 20 }, (_, place) => ask({ "X-Forwarded-For": `192.0.2.${place}` }));
  expect((await Promise.all(asked)).map(({ peer }) => peer.forwardedFor)).toEqual(
    asked.map((_, place) => `192.0.2.${place}`),
  );
});

test("what this process carried on to itself is believed, what anybody else writes there is not", async () => {
  const first = await ask();
  const second = await ask({ "x-ascent-peer": first.carried, "X-Forwarded-Host": "localhost" });
  expect(second.peer).toEqual(first.peer);
  const forged = sealPeer({ address: "192.0.2.9", forwardedFor: null, isForwarded: false }, randomBytes(32));
  for (const header of [forged, "", "x", "a.b.c", first.carried.replace(/^./, "_")]) {
    expect((await ask({ "x-ascent-peer": header, "X-Forwarded-Host": "x" })).peer).toMatchObject({
      address: "127.0.0.1",
      isForwarded: true,
    });
  }
});

test("a seal opens with its key alone", () => {
  const peer = { address: "::1", forwardedFor: null, isForwarded: false };
  const key = randomBytes(32);
  expect(openPeer(sealPeer(peer, key), key)).toEqual(peer);
  expect(openPeer(sealPeer(peer, key), randomBytes(32))).toBeNull();
  expect(openPeer(undefined, key)).toBeNull();
});

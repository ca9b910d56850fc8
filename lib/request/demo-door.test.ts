import { expect, test } from "vitest";
import { mayEnterDemo } from "./demo-door";

const server = { hasDemo: true, host: "127.0.0.1", url: "http://localhost:3000" };
const peer = { address: "127.0.0.1", isForwarded: false };

test.each(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST:3000"])(
  "the demo is open on this machine, as %s",
  (host) => {
    expect(mayEnterDemo(server, peer, host)).toBe(true);
    expect(mayEnterDemo({ ...server, host: "::1" }, { ...peer, address: "::1" }, host)).toBe(true);
    expect(mayEnterDemo(server, { ...peer, address: "::ffff:127.0.0.1" }, host)).toBe(true);
  },
);

test.each([
  ["without a demo", { ...server, hasDemo: false }, peer, "localhost:3000"],
  ["where the server is bound to all addresses", { ...server, host: "0.0.0.0" }, peer, "localhost:3000"],
  ["where the server is bound to another address", { ...server, host: "192.0.2.1" }, peer, "localhost:3000"],
  ["where the base address is another's", { ...server, url: "https://ascent.example" }, peer, "localhost:3000"],
  ["through a proxy", server, { ...peer, isForwarded: true }, "localhost:3000"],
  ["from another machine", server, { ...peer, address: "192.0.2.7" }, "localhost:3000"],
  ["from nobody knows where", server, null, "localhost:3000"],
  ["under another name", server, peer, "ascent.example"],
  ["under a name that begins like this machine's", server, peer, "localhost.evil.example:3000"],
  ["under a name with a user part", server, peer, "localhost@evil.example"],
  ["without a Host", server, peer, null],
  ["with a Host that is none", server, peer, "%"],
])("the demo is closed %s", (_when, settings, from, host) => expect(mayEnterDemo(settings, from, host)).toBe(false));

import { describe, expect, test } from "vitest";
import { addressBehind, networkOf } from "./client-address";

const peer = (forwardedFor: string | null) => ({ address: "10.0.0.1", forwardedFor });

describe("the address of a client", () => {
  test.each([
    ["no proxy, nothing sent", null, 0, "10.0.0.1"],
    ["no proxy, whatever is sent", "203.0.113.9", 0, "10.0.0.1"],
    ["one proxy", "203.0.113.9", 1, "203.0.113.9"],
    ["one proxy, after what the client made up", "1.1.1.1, 203.0.113.9", 1, "203.0.113.9"],
    ["two proxies", "1.1.1.1, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
    ["two proxies, one of them passed by", "203.0.113.9", 2, "10.0.0.1"],
    ["one proxy that added nothing", null, 1, "10.0.0.1"],
    ["one proxy that added no address", "unknown", 1, "10.0.0.1"],
    ["one proxy, IPv6", "2001:db8::1", 1, "2001:db8::1"],
  ])("with %s (%s, %i) is %s", (_what, sent, proxies, address) =>
    expect(addressBehind(peer(sent), proxies)).toBe(address),
  );
});

describe("the network of an address", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["", ""],
  ])("of %s is %s", (address, network) => expect(networkOf(address)).toBe(network));
});

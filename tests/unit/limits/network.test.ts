import { describe, expect, test } from "vitest";
import { networkOf, widerNetworkOf } from "#app/limits/network.server.ts";

describe("the network that an address counts for", () => {
  test.each([
    "203.0.113.5",
    " 203.0.113.5 ",
    "\t203.0.113.5\n",
    '"203.0.113.5"',
    "203.0.113.5:567",
    '"203.0.113.5:567"',
    "::ffff:203.0.113.5",
    "::FFFF:203.0.113.5",
    "::ffff:cb00:7105",
    "0:0:0:0:0:ffff:cb00:7105",
    "[::ffff:203.0.113.5]:80",
    "::203.0.113.5",
    "::ffff:0:203.0.113.5",
    "64:ff9b::203.0.113.5",
    "64:ff9b::cb00:7105",
    "64:ff9b:1::203.0.113.5",
    "2002:cb00:7105::1",
    "2002:cb00:7105:ffff::1",
  ])("is the IPv4 address, written %j", (written) => {
    expect(networkOf(written)).toBe("203.0.113.5");
  });

  test.each([
    "2001:db8:1:2::1",
    "2001:DB8:1:2::1",
    "2001:0db8:0001:0002:0000:0000:0000:0001",
    "2001:db8:1:2:ffff:ffff:ffff:ffff",
    "[2001:db8:1:2::1]",
    "[2001:db8:1:2::1]:567",
    '"[2001:db8:1:2::1]:567"',
    "2001:db8:1:2::1%eth0",
    "2001:db8:1:2::192.0.2.1",
  ])("is the /64, written %j", (written) => {
    expect(networkOf(written)).toBe("2001:db8:1:2::/64");
  });

  test("is another for another /64, and for another IPv4 address", () => {
    expect(networkOf("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
    expect(networkOf("203.0.113.6")).toBe("203.0.113.6");
  });

  test("keeps loopback apart from everyone", () => {
    expect([networkOf("::1"), networkOf("127.0.0.1")]).toEqual(["0:0:0:0::/64", "127.0.0.1"]);
    expect(networkOf("fe80::1%25eth0")).toBe("fe80:0:0:0::/64");
  });

  test.each([
    "",
    "unknown",
    "_hidden",
    "_SEVKISEK:80",
    "example.org",
    "203.0.113",
    "203.0.113.256",
    "0xcb.0.113.5",
    "203.000.113.005",
    "2001:db8",
    "2001:db8:::1",
    "[2001:db8::g]:1",
    "[",
    "]",
    ":::::::",
    "%",
    "null",
    "1".repeat(10_000),
    "\0",
  ])("is one for all that is no address, such as %j", (written) => {
    expect(networkOf(written)).toBe("unknown");
  });
});

describe("the wider network", () => {
  test("is the /48 of an IPv6 network, and none of anything else", () => {
    expect(widerNetworkOf("2001:db8:1:2::/64")).toBe("2001:db8:1::/48");
    expect(widerNetworkOf(networkOf("2001:db8::1"))).toBe("2001:db8:0::/48");
    expect([widerNetworkOf("203.0.113.5"), widerNetworkOf("unknown")]).toEqual([null, null]);
  });
});

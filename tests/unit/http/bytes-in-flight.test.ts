import { describe, expect, test } from "vitest";
import { inFlightBounds, newBytesInFlight } from "#app/http/bodies/bytes-in-flight.ts";

const megabyte = 1024 * 1024;

describe("bytes in flight", () => {
  test("of one address are bounded, and leave room for another", () => {
    const counted = newBytesInFlight({ all: 100, ofOneAddress: 30, free: 10 });
    const [one, two, other] = ["a", "a", "b"].map((address) => counted.begin(address, () => undefined));

    expect(one?.add(35)).toBe(true);
    expect(two?.add(20)).toBe(false);
    expect(other?.add(35)).toBe(true);
    expect(counted.held()).toBe(50);
  });

  test("of all are bounded: the oldest of whoever holds most gives way", () => {
    const counted = newBytesInFlight({ all: 50, ofOneAddress: 40, free: 0 });
    const given: string[] = [];
    const begin = (name: string, address: string) => counted.begin(address, () => given.push(name));
    const [first, second, third] = [begin("first", "a"), begin("second", "a"), begin("third", "b")];

    expect([first.add(20), second.add(20)]).toEqual([true, true]);
    expect(third.add(15)).toBe(true);
    expect(given).toEqual(["first"]);
    expect(first.add(1)).toBe(false);
    expect(second.add(1)).toBe(true);
  });

  test("let short forms through however full it is", () => {
    const counted = newBytesInFlight({ all: 50, ofOneAddress: 50, free: 10 });
    expect(counted.begin("a", () => undefined).add(60)).toBe(true);
    expect(counted.begin("b", () => undefined).add(10)).toBe(true);
  });

  test("are given back when a body ends, once", () => {
    const counted = newBytesInFlight({ all: 50, ofOneAddress: 50, free: 0 });
    const body = counted.begin("a", () => undefined);
    body.add(30);
    body.end();
    body.end();
    expect(counted.held()).toBe(0);
  });

  test("fit the machine", () => {
    expect(inFlightBounds(512 * megabyte)).toMatchObject({ all: 32 * megabyte, ofOneAddress: 16 * megabyte });
    expect(inFlightBounds(64 * 1024 * megabyte)).toMatchObject({ all: 128 * megabyte });
  });
});

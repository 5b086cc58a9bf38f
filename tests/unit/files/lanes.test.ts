import { expect, test } from "vitest";
import { newLanes } from "#app/files/lanes.ts";

const soon = () => new Promise((resolve) => setImmediate(resolve));

test("nobody is served in two lanes at once, and others pass them", async () => {
  const waitForLane = newLanes({ lanes: 2, waiting: 5 });
  const order: string[] = [];
  const come = (name: string, senders: string[]) =>
    waitForLane(senders).then((lane) => {
      order.push(name);
      return lane;
    });

  const first = await come("first", ["ann", "address 1"]);
  const again = come("again", ["ann", "address 2"]);
  const neighbour = come("neighbour", ["ben", "address 1"]);
  const other = await come("other", ["cem", "address 3"]);
  await soon();
  expect(order).toEqual(["first", "other"]);

  first?.end();
  await again;
  expect(order).toEqual(["first", "other", "again"]);
  other?.end();
  await neighbour;
  expect(order).toEqual(["first", "other", "again", "neighbour"]);
});

test("whoever comes when too many wait is told so", async () => {
  const waitForLane = newLanes({ lanes: 1, waiting: 1 });
  const first = await waitForLane([]);
  const second = waitForLane([]);
  expect(await waitForLane([])).toBeNull();
  first?.end();
  expect(await second).not.toBeNull();
});

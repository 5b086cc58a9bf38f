import { expect, test } from "vitest";
import { stepSize } from "#app/work/step-size.server.ts";

test("takes as many at once as fit into a tenth of a second, and at most twice as many as before", () => {
  const steps = stepSize({ first: 50, least: 10, most: 500 });

  steps.took(50);
  expect(steps.now()).toBe(100);
  steps.took(1);
  expect(steps.now()).toBe(200);
  steps.took(400);
  expect(steps.now()).toBe(50);
});

test("takes no fewer and no more than it may, however long that takes", () => {
  const steps = stepSize({ first: 50, least: 10, most: 60 });

  steps.took(10_000);
  expect(steps.now()).toBe(10);
  for (let times = 0; times < 5; times++) steps.took(0);
  expect(steps.now()).toBe(60);
});

import { expect, test } from "vitest";
import { stepSize } from "#app/work/step-size.server.ts";

test("takes twice as many where that was quick, and half where it was slow", () => {
  const steps = stepSize({ first: 50, least: 10, most: 500 });

  steps.took(12);
  expect(steps.now()).toBe(100);
  steps.took(13);
  steps.took(50);
  expect(steps.now()).toBe(100);
  steps.took(51);
  expect(steps.now()).toBe(50);
});

test("takes no fewer and no more than it may, however long that takes", () => {
  const steps = stepSize({ first: 50, least: 10, most: 60 });

  for (let times = 0; times < 5; times++) steps.took(10_000);
  expect(steps.now()).toBe(10);
  for (let times = 0; times < 5; times++) steps.took(0);
  expect(steps.now()).toBe(60);
});

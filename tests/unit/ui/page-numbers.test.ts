import { expect, test } from "vitest";
import { pageNumbers } from "#app/ui/page-numbers.ts";

test.each([
  [1, 2, [1, 2]],
  [1, 5, [1, 2, -5, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [14, 27, [1, -13, 13, 14, 15, -27, 27]],
  [27, 27, [1, -26, 26, 27]],
])("page %i of %i leads to the first, the last and those around", (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers);
});

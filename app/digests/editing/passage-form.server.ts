import { z } from "zod";

/** What the buttons beside a passage send. */
export const passageForm = z.object({
  passage: z.string(),
  act: z.enum(["confirm", "refuse"]),
  seen: z.coerce.number().int().nonnegative(),
});

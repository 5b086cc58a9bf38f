import { z } from "zod";

/** What the buttons beside a passage send. */
export const passageForm = z.object({
  passage: z.string(),
  act: z.enum(["confirm", "refuse", "name"]),
  /** The passage after it on the page, to which one comes back. */
  next: z.string().max(100).catch(""),
  seen: z.coerce.number().int().nonnegative(),
});

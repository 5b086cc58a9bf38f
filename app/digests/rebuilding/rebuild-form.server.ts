import { z } from "zod";

/** What the buttons of the page send. */
export const rebuildForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("ask") }),
  z.object({ intent: z.enum(["accept", "discard"]), rebuild: z.string().max(100) }),
]);

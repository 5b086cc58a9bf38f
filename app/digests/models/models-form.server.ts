import { z } from "zod";

/** What the page on models sends: whether the server is used, or what is to become of a proposal. */
export const modelsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("use"), address: z.string().max(500) }),
  z.object({ intent: z.literal("stop"), address: z.string().max(500) }),
  z.object({ intent: z.literal("accept"), proposal: z.string().max(100) }),
  z.object({ intent: z.literal("refuse"), proposal: z.string().max(100) }),
]);

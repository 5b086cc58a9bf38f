import { z } from "zod";
import { messageText } from "#app/words/message.ts";
import { answers, readPlace } from "./to-check.ts";

const longestId = 100;

/** What an official answers about a passage, with what was asked and where one goes on after it. */
export const newAnswer = z
  .object({
    passage: z.string().max(longestId),
    point: z.string().max(longestId),
    answer: z.enum(answers),
    to: z.string().max(longestId).catch(""),
    // What is no number that there can be is of a passage that has been edited since.
    seen: z.coerce.number().int().min(0).max(1_000_000_000).catch(-1),
    place: z
      .string()
      .catch("")
      .transform((place) => (readPlace(place) ? place : "")),
  })
  .refine(({ answer, to }) => answer !== "move" || to !== "", {
    path: ["to"],
    message: messageText("digest-learning.choose-first"),
  })
  .transform(({ passage, point, answer, to, seen, place }) => ({
    ...{ passageId: passage, keyPointId: point, answer, seen, place },
    makes: answer === "refuse" ? null : answer === "move" ? to : point,
  }));

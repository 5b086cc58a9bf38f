import { inWords, largestFile } from "#app/files/kinds.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import { type BodySize, bodySizes } from "./body-bounds.ts";

/** What does not come is not waited for any longer. */
const cut = { connection: "close" };

export function tooLarge(size: BodySize) {
  if (size === "file")
    return plainPage(413, "That file is too large", [
      `A file may be ${inWords(largestFile)} at most, so this one was not read and nothing was changed. Go back, make it smaller or split it, and attach that.`,
    ]);
  return plainPage(413, "That is too much text at once", [
    `This form may be ${inWords(bodySizes[size])} at most, and yours was larger, so it was not read and nothing was changed. Go back: your text is still there. Shorten it, and send it again.`,
  ]);
}

export function tooSlow() {
  return plainPage(
    408,
    "The form took too long to arrive",
    [
      "Hardly anything of it came for a while, so the portal stopped waiting and nothing was changed. Go back: your text is still there. Send it again when your connection is better.",
    ],
    cut,
  );
}

export function unfinished() {
  return plainPage(400, "The form did not arrive whole", ["Nothing was changed. Send it again."], cut);
}

/** Either this network sends more at once than one network may, or all of them together do. */
export function noRoom() {
  return plainPage(
    503,
    "Too many large forms at this moment",
    [
      "The portal is receiving more text than it can hold, so your form was not read and nothing was changed. Go back: your text is still there. Send it again in a minute.",
    ],
    { "retry-after": "60" },
  );
}

export function noFilesHere() {
  return plainPage(415, "No files are taken here", [
    "The form was sent as forms with files are, so it was not read and nothing was changed. Go back and send it again.",
  ]);
}

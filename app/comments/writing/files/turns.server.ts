import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Message, message } from "#app/words/message.ts";
import { newPlaces, type Share } from "./places.ts";
import type { Sender } from "./sender.server.ts";

/**
 * An upload on its way costs disk and time, a file being checked memory: clean-up takes two at a time, and more would only
 * wait. Keys that nobody has written under are as many as somebody makes up, so all of them share a small part.
 */
const most = {
  unfinished: { ofOneWriter: 2, ofNewKeysHere: 2, ofNewKeys: 20, ofOneAddress: 20, ofAll: 200 },
  checked: { ofOneWriter: 2, ofNewKeysHere: 2, ofNewKeys: 3, ofOneAddress: 6, ofAll: 12 },
  anHour: 100,
};

const unfinished = newPlaces();
const inHand = newPlaces();
const anHour = new RateLimiterMemory({ points: most.anHour, duration: 3600 });

/** The right to go on: to be given back; or why there is none now. */
export type Turn = { refusal?: undefined; end: () => void } | { refusal: Message; end: () => void };

/** The right to send a file, until it has arrived. Counted in this process alone, and nowhere kept. */
export function beginUpload(sender: Sender): Turn {
  const place = unfinished.take(sharesOf(sender, most.unfinished));
  return place.ok
    ? { end: place.end }
    : none(message(place.full === 0 ? "files.still-arriving" : "files.many-arriving"));
}

/** The right to have a file checked that has arrived. Bounds also how many one sender attaches in an hour. */
export async function takeTurn(sender: Sender): Promise<Turn> {
  const place = inHand.take(sharesOf(sender, most.checked));
  if (!place.ok) return none(message(place.full === 0 ? "files.still-checked" : "files.many-checked"));
  const isAllowed = await anHour.consume(sender.who).then(
    () => true,
    () => false,
  );
  if (isAllowed) return { end: place.end };
  place.end();
  return none(message("files.many-an-hour", { most: most.anHour }));
}

function sharesOf({ who, address, isNew }: Sender, bounds: typeof most.checked): Share[] {
  const shares: Share[] = [
    [who, isNew ? bounds.ofNewKeysHere : bounds.ofOneWriter],
    [`address:${address}`, bounds.ofOneAddress],
    ["all", bounds.ofAll],
  ];
  return isNew ? [...shares, ["new-keys", bounds.ofNewKeys]] : shares;
}

function none(refusal: Message): Turn {
  return { refusal, end: () => undefined };
}

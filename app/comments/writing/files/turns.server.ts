import { RateLimiterMemory } from "rate-limiter-flexible";
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
export type Turn = { refusal?: undefined; end: () => void } | { refusal: string; end: () => void };

/** The right to send a file, until it has arrived. Counted in this process alone, and nowhere kept. */
export function beginUpload(sender: Sender): Turn {
  const place = unfinished.take(sharesOf(sender, most.unfinished));
  return place.ok ? { end: place.end } : none(place.full === 0 ? stillArriving : manyArriving);
}

/** The right to have a file checked that has arrived. Bounds also how many one sender attaches in an hour. */
export async function takeTurn(sender: Sender): Promise<Turn> {
  const place = inHand.take(sharesOf(sender, most.checked));
  if (!place.ok) return none(place.full === 0 ? stillInHand : tooManyOfAll);
  const isAllowed = await anHour.consume(sender.who).then(
    () => true,
    () => false,
  );
  if (isAllowed) return { end: place.end };
  place.end();
  return none(tooManyAnHour);
}

function sharesOf({ who, address, isNew }: Sender, bounds: typeof most.checked): Share[] {
  const shares: Share[] = [
    [who, isNew ? bounds.ofNewKeysHere : bounds.ofOneWriter],
    [`address ${address}`, bounds.ofOneAddress],
    ["all", bounds.ofAll],
  ];
  return isNew ? [...shares, ["new keys", bounds.ofNewKeys]] : shares;
}

function none(refusal: string): Turn {
  return { refusal, end: () => undefined };
}

const stillArriving =
  "Two of your files are still on their way, so this one was not taken. Wait until they are listed, then attach it";
const manyArriving =
  "Many files are being sent at this moment, so yours was not taken. Wait a minute, then attach it again";
const stillInHand =
  "Two of your files are still being checked, so this one was not taken. Wait until they are listed, then attach it";
const tooManyOfAll =
  "Many files are being checked at this moment, so yours was not taken. Wait a minute, then attach it again";
const tooManyAnHour = `You have attached ${most.anHour} files within an hour, so this one was not taken. Attach it in an hour; until then your draft is kept`;

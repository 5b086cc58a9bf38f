import { RateLimiterMemory } from "rate-limiter-flexible";

/** A file in hand takes memory, and clean-up takes two at a time: more would only wait. */
const most = { ofOneWriter: 2, ofAll: 12, anHour: 100 };

const anHour = new RateLimiterMemory({ points: most.anHour, duration: 3600 });
const inHand = new Map<string, number>();
let all = 0;

/** The right to have one file checked: to be given back; or why there is none now. */
export type Turn = { refusal?: undefined; end: () => void } | { refusal: string; end: () => void };

/**
 * Bounds how many files one writer sends at once and in an hour, and how many all send at once; counted in this process
 * alone, and nowhere kept. `who` is an owner, or a network address where nobody is known.
 */
export async function takeTurn(who: string): Promise<Turn> {
  const own = inHand.get(who) ?? 0;
  if (own >= most.ofOneWriter) return none(stillInHand);
  if (all >= most.ofAll) return none(tooManyOfAll);
  inHand.set(who, own + 1);
  all++;
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    all--;
    const left = (inHand.get(who) ?? 1) - 1;
    if (left > 0) inHand.set(who, left);
    else inHand.delete(who);
  };
  const isAllowed = await anHour.consume(who).then(
    () => true,
    () => false,
  );
  if (isAllowed) return { end };
  end();
  return none(tooManyAnHour);
}

function none(refusal: string): Turn {
  return { refusal, end: () => undefined };
}

const stillInHand =
  "Two of your files are still being checked, so this one was not taken. Wait until they are listed, then attach it";
const tooManyOfAll =
  "Many files are being checked at this moment, so yours was not taken. Wait a minute, then attach it again";
const tooManyAnHour = `You have changed your files ${most.anHour} times within an hour, so this one was not taken. Attach it in an hour; until then your draft is kept`;

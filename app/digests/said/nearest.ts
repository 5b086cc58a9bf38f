/** What makes a key point, as far as it says how near it is. */
export interface NearMaking {
  passage_id: string;
  nearness: number;
  number: number;
  hash: string;
}

/** Beside the words that name it, so many of each key point are quoted where many are listed; its own page has all. */
export const quotesOfPoint = 3;

/** So many more are looked at than are shown: some say what another of one campaign says. */
export const further = 3;

/** In characters. */
const quicklyRead = 220;

/** By key point. */
export interface Nearest {
  /** Passages: the one that names it, and those that are nearest to it. */
  passages: Map<string, string[]>;
  /** The ask that is nearest to it, one that is quickly read where there is any. */
  asks: Map<string, string>;
}

interface FoundMaking extends NearMaking {
  key_point_id: string | null;
  is_ask: 0 | 1;
  starts_at: number;
  ends_at: number;
}

/** Keeps what is nearest to each key point of all that makes it; `names` says which passage names it. */
export function nearestFinder(names: Map<string, string | null>) {
  const passages = new Map<string, FoundMaking[]>();
  const asks = new Map<string, FoundMaking[]>();
  const isOther = ({ key_point_id, passage_id }: FoundMaking) =>
    Number(names.get(key_point_id ?? "") !== passage_id);
  const asQuotes = (one: FoundMaking, other: FoundMaking) =>
    isOther(one) - isOther(other) || nearestFirst(one, other);
  const asAsks = (one: FoundMaking, other: FoundMaking) =>
    isLong(one) - isLong(other) || nearestFirst(one, other);
  return {
    add(some: FoundMaking[]) {
      for (const making of some) {
        if (making.key_point_id === null) continue;
        keepFirst(ownIn(passages, making.key_point_id), making, { inOrder: asQuotes, most: looked });
        if (making.is_ask === 1)
          keepFirst(ownIn(asks, making.key_point_id), making, { inOrder: asAsks, most: 1 });
      }
    },
    found: (): Nearest => ({
      passages: new Map([...passages].map(([id, own]) => [id, own.map(({ passage_id }) => passage_id)])),
      asks: new Map([...asks].flatMap(([id, [ask]]) => (ask ? [[id, ask.passage_id]] : []))),
    }),
  };
}

const looked = quotesOfPoint + further;

const isLong = ({ starts_at, ends_at }: FoundMaking) => Number(ends_at - starts_at > quicklyRead);

/** The same order on every database, and wherever a snapshot is made again. */
function nearestFirst(one: NearMaking, other: NearMaking) {
  const isHashLess = one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0;
  return (
    other.nearness - one.nearness ||
    one.number - other.number ||
    isHashLess ||
    (one.passage_id < other.passage_id ? -1 : 1)
  );
}

function ownIn(all: Map<string, FoundMaking[]>, id: string) {
  const own = all.get(id) ?? [];
  all.set(id, own);
  return own;
}

interface InOrder<Row> {
  inOrder: (one: Row, other: Row) => number;
  most: number;
}

function keepFirst<Row>(first: Row[], row: Row, { inOrder, most }: InOrder<Row>) {
  const last = first.at(-1);
  if (last && first.length === most && inOrder(row, last) >= 0) return;
  const behind = first.findIndex((one) => inOrder(row, one) < 0);
  first.splice(behind < 0 ? first.length : behind, 0, row);
  if (first.length > most) first.pop();
}

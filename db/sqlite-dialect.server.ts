import { realpathSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { orNotNow, sayingNotNow } from "./not-now.server.ts";
import { openSqlite, type SqliteFile, type Statement, untilFree } from "./sqlite-file.server.ts";
import { createWriteTurns, type WriteTurns } from "./write-turns.server.ts";

export interface Waiting {
  /** In milliseconds: how long a query waits for what another holds before it fails; see not-now.server.ts. */
  longestWait: number;
}

/**
 * SQLite for Kysely, so that nobody stops the thread: what only reads goes over a connection of its own, and what writes
 * takes its turn among all threads of the process, then asks again and again for what another process holds.
 */
export function sqliteDialect(path: string, waiting: Waiting): Dialect {
  const opened: Opened = { reader: null };
  return {
    createAdapter: () => new SqliteFileAdapter(opened),
    createDriver: () => createDriver(path, { ...waiting, opened }),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** What has been opened so far, for who reads at once; see at-once.server.ts. */
interface Opened {
  reader: SqliteFile | null;
}

/**
 * What is open of SQLite; null where the database is a server. Told by what is there, as a build has classes of its own beside those of
 * the sources.
 */
export function sqliteOf(db: { getExecutor: () => { adapter: object } }): Opened | null {
  const { adapter } = db.getExecutor();
  return isOfSqlite(adapter) ? adapter.opened : null;
}

const isOfSqlite = (adapter: object): adapter is SqliteFileAdapter => "opened" in adapter;

class SqliteFileAdapter extends SqliteAdapter {
  readonly opened: Opened;

  constructor(opened: Opened) {
    super();
    this.opened = opened;
  }

  override get supportsMultipleConnections() {
    return true;
  }
  /** So that a migration is all there or not at all, and two processes do not run it at once. */
  override get supportsTransactionalDdl() {
    return true;
  }
}

interface Place extends Waiting {
  path: string;
  letOthers: () => Promise<void>;
  turns: WriteTurns;
  reader: SqliteFile;
  writer: SqliteFile;
}

function createDriver(path: string, { longestWait, opened }: Waiting & { opened: Opened }): Driver {
  let place: Place;
  return {
    async init() {
      const writer = await orNotNow(openSqlite(path, { longestWait, mayWrite: true }));
      const reader = await orNotNow(openSqlite(path, { longestWait, mayWrite: false }));
      const turns = createWriteTurns(`writing to ${realpathSync(path)}`);
      place = { path, turns, reader, writer, longestWait, letOthers: betweenStatements() };
      opened.reader = reader;
    },
    acquireConnection: async () => sayingNotNow(new Connection(place)),
    beginTransaction: (connection: Connection) => orNotNow(connection.begin()),
    commitTransaction: (connection: Connection) => orNotNow(connection.commit()),
    rollbackTransaction: (connection: Connection) => connection.rollback(),
    releaseConnection: (connection: Connection) => connection.rollback(),
    async destroy() {
      opened.reader = null;
      place.reader.close();
      place.writer.close();
      place.turns.close();
    },
  };
}

class Connection implements DatabaseConnection {
  readonly #place: Place;
  /** Set while a transaction is in hand: nobody else writes then. */
  #endTurn: (() => void) | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Begins as a writer: a transaction that reads first could not write any more once another has written. */
  async begin() {
    const { writer, turns } = this.#place;
    const until = this.#until();
    const endTurn = await turns.take();
    try {
      await untilFree(() => writer.prepare("begin immediate").run(), until, turns.pause);
      this.#endTurn = endTurn;
    } catch (error) {
      endTurn();
      throw error;
    }
  }

  async commit() {
    await untilFree(() => this.#place.writer.prepare("commit").run(), this.#until());
    this.#end();
  }

  async rollback() {
    if (!this.#endTurn) return;
    const { writer } = this.#place;
    try {
      // Where the disk is full SQLite rolls back by itself, and another rollback would hide the reason.
      if (writer.isInTransaction()) writer.prepare("rollback").run();
    } finally {
      this.#end();
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { reader, writer, turns, letOthers } = this.#place;
    // A transaction keeps all who write waiting, and is not to wait for others itself.
    if (this.#endTurn) return run(writer.prepare(query.sql), query);
    await letOthers();
    const until = this.#until();
    const read = await untilFree(() => runIfReading(reader.prepare(query.sql), query), until);
    if (read) return read;
    const endTurn = await turns.take();
    return untilFree(() => run(writer.prepare(query.sql), query), until, turns.pause).finally(endTurn);
  }

  /** Over a connection of its own, so that others do not read what was there when it began. */
  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    const { path, longestWait } = this.#place;
    const own = await openSqlite(path, { longestWait, mayWrite: false });
    try {
      for (const row of own.prepare(sql).iterate(...parameters)) yield { rows: [row] };
    } finally {
      own.close();
    }
  }

  #until() {
    return performance.now() + this.#place.longestWait;
  }

  #end() {
    this.#endTurn?.();
    this.#endTurn = null;
  }
}

/** In milliseconds, what one who asks again and again keeps a thread for itself. */
const longestTurn = 50;

/**
 * A statement gives its result at once, so that who asks for many, one after another, would let nobody else in the thread do anything:
 * say that long work is still in hand, answer a request, end.
 */
function betweenStatements() {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestTurn) return;
    await setImmediate();
    since = performance.now();
  };
}

/** Null where it writes. A pragma may set something, which it has to do where it matters. */
function runIfReading(statement: Statement, query: CompiledQuery) {
  const { readonly, reader, source } = statement;
  return readonly && reader && !/^\s*pragma/i.test(source) ? run(statement, query) : null;
}

function run(statement: Statement, { parameters }: CompiledQuery): QueryResult<never> {
  if (statement.reader) return { rows: statement.all(...parameters) };
  const { changes } = statement.run(...parameters);
  return { numAffectedRows: BigInt(changes), rows: [] };
}

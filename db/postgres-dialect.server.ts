import {
  type DatabaseConnection,
  type Kysely,
  type MigrationLockOptions,
  PostgresAdapter,
  PostgresDialect,
  PostgresDriver,
} from "kysely";
import { againAfterConflicts } from "./in-transaction.server.ts";
import { orNotNow, sayingNotNow } from "./not-now.server.ts";
import type { Waiting } from "./sqlite-dialect.server.ts";

const int8 = 20;

/** PostgreSQL for Kysely; what cannot be had within the longest wait fails, and does not keep others from connections. */
export function postgresDialect(
  url: string,
  { longestWait, mostConnections }: Waiting & { mostConnections: number },
) {
  return new Dialect({ pool: () => openPool(url, { longestWait, mostConnections }) });
}

/** What speaks with PostgreSQL is loaded where there is one. */
async function openPool(
  url: string,
  { longestWait, mostConnections }: Waiting & { mostConnections: number },
) {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    // A busy machine takes its time to open one, and whoever waits for it has done nothing yet.
    connectionTimeoutMillis: 3 * longestWait,
    // Asked of the pool and not of Kysely, which keeps a connection for good where this fails.
    onConnect: (client) => client.query(`set lock_timeout = ${longestWait}`),
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that breaks while nothing is asked through it is replaced by the pool, or fails what is asked next, where a
  // transaction has it; without listeners it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

class Dialect extends PostgresDialect {
  readonly #config;

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createAdapter() {
    return new Adapter();
  }

  override createDriver() {
    return new SayingDriver(this.#config);
  }
}

/**
 * Whoever migrates holds a row until their transaction ends. Kysely would take an advisory lock of the session, which a pooler
 * gives to one client and leaves with another, and which not every server has.
 */
class Adapter extends PostgresAdapter {
  override async acquireMigrationLock(
    db: Kysely<Record<string, { id: string }>>,
    { lockTable, lockRowId }: MigrationLockOptions,
  ) {
    await db.selectFrom(lockTable).select("id").where("id", "=", lockRowId).forUpdate().execute();
  }

  override async releaseMigrationLock() {}
}

class SayingDriver extends PostgresDriver {
  readonly #known = new WeakSet<DatabaseConnection>();
  readonly #inTransaction = new WeakSet<DatabaseConnection>();

  override async acquireConnection() {
    // Whoever has no connection has done nothing yet, for whatever reason.
    const connection = await orNotNow(super.acquireConnection(), () => true);
    if (!this.#known.has(connection)) this.#known.add(this.#again(sayingNotNow(connection)));
    return connection;
  }

  override async beginTransaction(...begin: Parameters<PostgresDriver["beginTransaction"]>) {
    await super.beginTransaction(...begin);
    this.#inTransaction.add(begin[0]);
  }

  override async commitTransaction(connection: Parameters<PostgresDriver["commitTransaction"]>[0]) {
    await orNotNow(super.commitTransaction(connection));
    this.#inTransaction.delete(connection);
  }

  override async rollbackTransaction(connection: Parameters<PostgresDriver["rollbackTransaction"]>[0]) {
    this.#inTransaction.delete(connection);
    await super.rollbackTransaction(connection);
  }

  /** A statement by itself is a transaction too, and nothing of it is there where another was in its way. */
  #again(connection: PostgresConnection) {
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = (query, options) =>
      this.#inTransaction.has(connection)
        ? execute(query, options)
        : againAfterConflicts(() => execute(query, options));
    return connection;
  }
}

type PostgresConnection = Awaited<ReturnType<PostgresDriver["acquireConnection"]>>;

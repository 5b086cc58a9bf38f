import type { DatabaseConnection } from "kysely";

/**
 * What a database says where it cannot do something at this moment and has not done it: another holds what it needs, the
 * disk is full or may only be read, too many are connected. A connection that breaks says nothing of what was done before.
 */
const codes =
  /^(SQLITE_(BUSY|PROTOCOL|FULL|READONLY)(_.*)?|40001|40P01|55P03|57P03|53\d\d\d|25006|ECONNREFUSED)$/;

/** Waited for in vain: whoever asks for the same again waits as long. */
const waits = /^(SQLITE_BUSY(_.*)?|55P03)$/;

/** Another transaction was in the way of one, which was taken back and can be done again from its beginning. */
const conflicts = /^(40001|40P01|SQLITE_BUSY(_.*)?)$/;

/** With these Remix answers as with a Response of that status; with an `error` it has it logged as well. */
const answer = {
  status: 503,
  statusText: "Service Unavailable",
  internal: false,
  data: "not now",
  error: true,
} as const;

/** Whether the database has not done what it was asked to, and may do it later. */
export function isNotNow(error: unknown) {
  return error instanceof Error && "data" in error && error.data === answer.data;
}

/** Whether another held what was needed for longer than anybody waits. */
export function isWaitedInVain(error: unknown) {
  return isNotNow(error) && waits.test(codeOf(error));
}

/** Whether another transaction was in the way, so that the same may go through now. */
export function isConflict(error: unknown) {
  return conflicts.test(codeOf(error));
}

/** What the act gives. Where it fails for such a reason, the error says so. */
export async function orNotNow<Result>(
  act: Promise<Result>,
  isReason = (code: string) => codes.test(code),
): Promise<Result> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Error && isReason(codeOf(error))) Object.assign(error, answer);
    throw error;
  }
}

/** The connection, whose queries fail with errors that say so. */
export function sayingNotNow<Connection extends DatabaseConnection>(connection: Connection) {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = (query, options) => orNotNow(execute(query, options));
  return connection;
}

function codeOf(error: unknown) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

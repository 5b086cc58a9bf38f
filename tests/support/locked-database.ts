import { spawn } from "node:child_process";
import { once } from "node:events";

/** A process that holds the write lock of that SQLite file until it is told to let go. */
const holder = `
import SQLite from "better-sqlite3";
const database = new SQLite(process.argv[1]);
database.exec("begin immediate");
console.log("held");
process.stdin.once("data", () => {
  database.exec("rollback");
  database.close();
  process.exit(0);
});
`;

/** Another process takes the write lock of the SQLite file and keeps it until `letGo` is called. */
export async function holdWriteLock(path: string) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", holder, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return async function letGo() {
    child.stdin.write("go\n");
    await once(child, "exit");
  };
}

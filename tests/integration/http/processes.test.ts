import cluster, { type Worker } from "node:cluster";
import { get } from "node:http";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startProcesses } from "#app/http/processes.ts";
import { runScript } from "#tests/support/portal-process.ts";

let portal: NonNullable<Awaited<ReturnType<typeof startProcesses>>>;
beforeAll(async () => {
  cluster.setupPrimary({ exec: "tests/support/busy-server.js", args: [] });
  const started = await startProcesses(2, pino({ level: "silent" }));
  if (started === null) throw new Error("None listens");
  portal = started;
});
afterAll(() => portal.stop());

test("whoever is given to a process that is killed is told so, and waits for nothing", async () => {
  const [busy] = await Promise.all([saysThatItIsBusy(), asked("/busy")]);
  const answers: string[] = [];
  const all = Promise.all([1, 2, 3, 4].map(async () => answers.push(await asked("/"))));
  // The fourth has been given to the one that does not take it.
  await expect.poll(() => answers.length).toBe(3);

  busy.process.kill("SIGKILL");

  await all;
  expect(answers.filter((answer) => answer === "closed")).toHaveLength(1);
});

test("all that end at once are followed by others, though nothing else keeps the first process", async () => {
  const first = runScript("../tests/support/first-of-two.ts", {});

  await first.printed(/another listens/);

  first.child.kill("SIGKILL");
  await first.ended;
});

const saysThatItIsBusy = () => new Promise<Worker>((said) => cluster.once("message", said));

/** The number of the process that answered, or that the connection was closed instead. */
function asked(path: string) {
  return new Promise<string>((settle) => {
    const request = get({ port: portal.port, path, agent: false }, (response) => {
      response.setEncoding("utf8").on("data", settle);
    });
    request.on("error", () => settle("closed"));
  });
}

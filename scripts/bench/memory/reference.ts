import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

interface Sent {
  body: Uint8Array;
  headers: Record<string, string>;
}

/** Starts a server of Node alone that sends these bytes from a Buffer: what an answer costs that costs nothing. */
export async function sendFromBuffer({ body, headers }: Sent) {
  const child = fork(resolve("scripts/bench/memory/send-bytes.ts"));
  child.send({ body: Buffer.from(body).toString("base64"), headers });
  const [port] = await once(child, "message");
  return { port: Number(port), stop: () => child.kill("SIGTERM") };
}

import { connect, type Socket } from "node:net";

/**
 * `no answer` where a scanner is set but did not say, and why: the file waits; `not scanned` where there is none. `cause`
 * tells nothing of the file.
 */
export type Scan =
  | { state: "clean" | "not scanned" }
  | { state: "infected"; name: string }
  | { state: "no answer"; cause: Error };

/** Nobody answers where the scanner should be, so it would say nothing of any other file either. */
export class ScannerAway extends Error {
  override readonly name = "ScannerAway";
}

/** The scanner said neither yes nor no, which may be because of the file. */
export class ScannerUnclear extends Error {
  override readonly name = "ScannerUnclear";
}

interface Scanner {
  /** `tcp://host:port` or `unix:/path`; without one the file is not scanned. */
  address: string | undefined;
  milliseconds?: number;
  /** Aborted where nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/** As clamd's StreamMaxLength must allow it: chunks of this size. */
const chunkSize = 64 * 1024;

/** Has clamd look at the bytes (its INSTREAM command). Anything but a plain yes or no within the time is no answer. */
export async function scan(bytes: Uint8Array, { address, ...waiting }: Scanner): Promise<Scan> {
  if (!address) return { state: "not scanned" };
  const reply = await ask(bytes, { address, ...waiting }).catch(asError);
  if (reply instanceof Error) return { state: "no answer", cause: reply };
  if (reply === "stream: OK") return { state: "clean" };
  const name = /^stream: (.{1,200}) FOUND$/.exec(reply)?.[1];
  return name ? { state: "infected", name } : { state: "no answer", cause: unclear(reply) };
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

function unclear(reply: string) {
  return new ScannerUnclear(`The virus scanner said: ${reply.replace(/[^\w .:/-]/g, "_").slice(0, 200)}`);
}

interface AskedScanner extends Scanner {
  address: string;
}

function ask(bytes: Uint8Array, { address, milliseconds = 30_000, signal }: AskedScanner) {
  return new Promise<string>((resolve, reject) => {
    const socket = open(address);
    let isThere = false;
    let reply = "";
    const end = (words: string, cause?: unknown) =>
      socket.destroy(isThere ? new ScannerUnclear(words, { cause }) : new ScannerAway(words, { cause }));
    const timer = setTimeout(() => end("The virus scanner did not answer in time"), milliseconds);
    const leave = () => end("Nobody waits for the virus scanner any more");
    signal?.addEventListener("abort", leave);
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      reply += text;
      if (reply.length > 1000) end("What answers is no virus scanner");
    });
    socket.on("error", (error) => reject(isOurs(error) ? error : asBroken(error, isThere)));
    socket.on("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      if (reply.endsWith("\0")) resolve(reply.slice(0, -1).trim());
      else reject(new ScannerUnclear("The virus scanner hung up before it had answered"));
    });
    socket.on("connect", () => {
      isThere = true;
      send(socket, bytes);
    });
  });
}

const isOurs = (error: Error) => error instanceof ScannerAway || error instanceof ScannerUnclear;

function asBroken(cause: Error, isThere: boolean) {
  return isThere
    ? new ScannerUnclear(`The virus scanner hung up: ${cause.message}`, { cause })
    : new ScannerAway(`The virus scanner cannot be reached: ${cause.message}`, { cause });
}

function open(address: string) {
  if (address.startsWith("unix:")) return connect(address.slice("unix:".length));
  const { hostname, port } = new URL(address);
  return connect(Number(port), hostname.replace(/^\[|\]$/g, ""));
}

/** Each chunk follows its length; a length of nought ends the file. */
function send(socket: Socket, bytes: Uint8Array) {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const chunk = bytes.subarray(at, at + chunkSize);
    socket.write(lengthOf(chunk));
    socket.write(chunk);
  }
  socket.write(lengthOf(new Uint8Array()));
}

function lengthOf(chunk: Uint8Array) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

import { connect, type Socket } from "node:net";

/** `no answer` where a scanner is set but did not say: the file waits; `not scanned` where there is none. */
export type Scan = { state: "clean" | "no answer" | "not scanned" } | { state: "infected"; name: string };

/** As clamd's StreamMaxLength must allow it: chunks of this size. */
const chunkSize = 64 * 1024;

/**
 * Has clamd look at the bytes (its INSTREAM command). `address` is `tcp://host:port` or `unix:/path`; without one the
 * file is not scanned. Anything but a plain yes or no within the time is no answer.
 */
export async function scan(
  bytes: Uint8Array,
  { address, milliseconds = 30_000 }: { address: string | undefined; milliseconds?: number },
): Promise<Scan> {
  if (!address) return { state: "not scanned" };
  const reply = await ask(address, bytes, milliseconds).catch(() => null);
  if (reply === "stream: OK") return { state: "clean" };
  const name = /^stream: (.{1,200}) FOUND$/.exec(reply ?? "")?.[1];
  return name ? { state: "infected", name } : { state: "no answer" };
}

function ask(address: string, bytes: Uint8Array, milliseconds: number) {
  return new Promise<string>((resolve, reject) => {
    const socket = open(address);
    const timer = setTimeout(() => socket.destroy(new Error("no answer in time")), milliseconds);
    let reply = "";
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      reply += text;
      if (reply.length > 1000) socket.destroy(new Error("no clamd"));
    });
    socket.on("error", reject);
    socket.on("close", () => {
      clearTimeout(timer);
      if (reply.endsWith("\0")) resolve(reply.slice(0, -1).trim());
      else reject(new Error("cut short"));
    });
    socket.on("connect", () => send(socket, bytes));
  });
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

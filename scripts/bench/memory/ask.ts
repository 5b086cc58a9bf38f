import { connect } from "node:net";

/** What is asked for, over and over. */
export interface Asked {
  port: number;
  path: string;
  headers: Record<string, string>;
}

export interface Asking {
  perSecond: number;
  /** In milliseconds. */
  median: number;
  p99: number;
  /** Of one answer, head included. */
  bytes: number;
}

const connections = 16;

/**
 * Asks as often as it is answered, over 16 connections, for so many milliseconds. By sockets of its own: Node's client costs
 * more than the servers that are measured.
 */
export async function ask(asked: Asked, milliseconds: number): Promise<Asking> {
  const times: number[] = [];
  let bytes = 0;
  const began = performance.now();
  const until = began + milliseconds;
  await Promise.all(
    Array.from({ length: connections }, () =>
      askOver(asked, until, (took, size) => {
        times.push(took);
        bytes = size;
      }),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
  return { perSecond: times.length / seconds, median: at(0.5), p99: at(0.99), bytes };
}

function askOver({ port, path, headers }: Asked, until: number, note: (took: number, size: number) => void) {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\n${head.join("")}\r\n`);
  return new Promise<void>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let answer: Buffer[] = [];
    let length = 0;
    /** Of the whole answer, once its head has said so. */
    let expected: number | null = null;
    let began = 0;
    const begin = () => {
      [answer, length, expected, began] = [[], 0, null, performance.now()];
      socket.write(request);
    };
    socket.setNoDelay(true);
    socket.once("connect", begin);
    socket.once("error", reject);
    socket.on("data", (piece) => {
      answer.push(piece);
      length += piece.length;
      expected ??= lengthOf(answer);
      if (expected === null ? !endsChunked(answer) : length < expected) return;
      note(performance.now() - began, length);
      if (performance.now() < until) return begin();
      socket.destroy();
      resolve();
    });
  });
}

function lengthOf(answer: Buffer[]) {
  const head =
    (answer.length === 1 ? answer[0] : Buffer.concat(answer))?.subarray(0, 4096).toString("latin1") ?? "";
  const end = head.indexOf("\r\n\r\n");
  if (end < 0) return null;
  if (!/^HTTP\/1\.1 200/.test(head)) throw new Error(head.slice(0, head.indexOf("\r\n")));
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? null : end + 4 + Number(length);
}

function endsChunked(answer: Buffer[]) {
  return Buffer.concat(answer.slice(-2)).subarray(-5).toString("latin1") === "0\r\n\r\n";
}

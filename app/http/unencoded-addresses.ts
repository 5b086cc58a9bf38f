import { isUtf8 } from "node:buffer";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Node refuses an address in which letters stand as they are, which is how people type `?q=輸出` on a command line. Who asks for
 * one is led to the same address as it is written in HTTP. What else Node cannot read it answers as it would by itself.
 */
export function leadToEncoded(server: Server) {
  const last = new WeakMap<Duplex, LastAnswer>();
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    last.set(socket, { answer: response, isAlone: !isInHand(last.get(socket)) });
  });
  server.on("clientError", (error: Unread, socket) => {
    const before = last.get(socket);
    const inHand = isInHand(before) ? before : undefined;
    // Into an answer that is on its way nothing may be written.
    if (!socket.writable || (inHand && (!inHand.isAlone || inHand.answer.headersSent)))
      return socket.destroy(error);
    // Whoever asked for something before takes the next answer for that one's.
    const asked = inHand === undefined ? (error.rawPacket?.toString("latin1") ?? "") : "";
    const address = encodedAddress(asked);
    const status = address === null ? (statuses[error.code ?? ""] ?? 400) : 308;
    const lines = [
      ["HTTP/1.1", status, STATUS_CODES[status]].join(" "),
      ...(address === null ? [] : [`location:${address}`, "content-length:0"]),
      "connection:close",
    ];
    socket.end(`${lines.join("\r\n")}\r\n\r\n`, () => socket.destroy());
  });
}

/** What was asked for last over a connection, and whether nothing else was in hand there by then. */
interface LastAnswer {
  answer: ServerResponse;
  isAlone: boolean;
}

const isInHand = (last: LastAnswer | undefined) =>
  last !== undefined && !last.answer.writableFinished && !last.answer.destroyed;

type Unread = Error & { code?: string; rawPacket?: Buffer };

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * The address that is asked for in a request, of which each character is a byte, with percent signs where it has letters in
 * UTF-8; null where it has none, or asks for something else than a page of this portal.
 */
export function encodedAddress(request: string) {
  const address =
    /^(?:GET|HEAD) (\/(?![/\\])[\x21-\x7e\x80-\xff]*) HTTP\/1\.[01]\r\n/.exec(request)?.[1] ?? "";
  const letters = /[\x80-\xff]+/g;
  const runs = address.match(letters) ?? [];
  if (runs.length === 0 || !runs.every((run) => isUtf8(Buffer.from(run, "latin1")))) return null;
  return address.replace(letters, (run) => encodeURIComponent(Buffer.from(run, "latin1").toString()));
}

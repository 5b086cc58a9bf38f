import type { Server, ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { bodySizes } from "./body-bounds.ts";
import { slowestPace } from "./least-rate.ts";

export interface ConnectionBounds {
  all: number;
  /** Behind a proxy all connections come from there, so that they are bounded together only. */
  ofOneAddress: number;
  headersMilliseconds: number;
  /** For which a connection may be silent in both directions while something is asked or answered. */
  silentMilliseconds: number;
}

/** A lecture hall behind one address opens some three hundred; each costs some 20 kB while it is idle. */
export const connectionBounds: ConnectionBounds = {
  all: 2_000,
  ofOneAddress: 500,
  headersMilliseconds: 15_000,
  silentMilliseconds: 180_000,
};

/** For the server: how long it waits for what is asked of it. */
export function waitingOptions({ headersMilliseconds }: ConnectionBounds): ServerOptions {
  return {
    headersTimeout: headersMilliseconds,
    connectionsCheckingInterval: Math.min(5_000, headersMilliseconds / 2),
    // Bodies have their own pace. This only ends what nobody reads, after the largest has had its time.
    requestTimeout: Math.ceil(bodySizes.file / slowestPace.bytesASecond + slowestPace.first) * 1000,
    keepAliveTimeout: 5_000,
  };
}

/** Bounds how many connections there are in all and from one address. Beyond that new ones are closed at once. */
export function boundConnections(
  server: Server,
  { all, ofOneAddress, silentMilliseconds }: ConnectionBounds,
  behindProxy: boolean,
) {
  server.maxConnections = all;
  server.maxHeadersCount = 100;
  server.setTimeout(silentMilliseconds);
  if (behindProxy) return;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "unknown";
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > ofOneAddress) socket.destroy();
  });
}

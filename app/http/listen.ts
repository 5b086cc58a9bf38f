import { Server } from "node:http";
import { serve } from "@hono/node-server";
import {
  boundConnections,
  type ConnectionBounds,
  connectionBounds,
  waitingOptions,
} from "./bodies/connections.ts";
import type { createPortal } from "./server.ts";
import type { Settings } from "./settings.ts";

/** How many milliseconds a request in hand may take once the portal has been asked to stop. */
const longestWait = 10_000;

type Listening = Pick<Settings, "port" | "host" | "behindProxy">;

/** Listens until asked to stop; `stop` finishes the requests in hand first. Rejects where the port is taken. */
export function listen(
  app: ReturnType<typeof createPortal>,
  { port, host, behindProxy }: Listening,
  bounds: ConnectionBounds = connectionBounds,
) {
  return new Promise<{ port: number; stop: () => Promise<void> }>((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, port, hostname: host, serverOptions: waitingOptions(bounds) },
      (address) => resolve({ port: address.port, stop }),
    );
    if (!(server instanceof Server)) throw new Error("The portal speaks HTTP/1.1 alone");
    boundConnections(server, bounds, behindProxy);
    server.once("error", reject);

    function stop() {
      return new Promise<void>((stopped) => {
        server.close(() => stopped());
        if (!(server instanceof Server)) return;
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), longestWait).unref();
      });
    }
  });
}

import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import {
  boundConnections,
  type ConnectionBounds,
  connectionBounds,
  waitingOptions,
} from "./bodies/connections.ts";
import type { createPortal } from "./server.ts";
import type { Settings } from "./settings.ts";
import { leadToEncoded } from "./unencoded-addresses.ts";

/** How many milliseconds a request in hand may take once the portal has been asked to stop. */
const longestWait = 10_000;

type Listening = Pick<Settings, "port" | "host" | "behindProxy">;

/** Listens until asked to stop; `stop` finishes the requests in hand first. Rejects where the port is taken. */
export function listen(
  { fetch, answerAtOnce }: Pick<ReturnType<typeof createPortal>, "fetch" | "answerAtOnce">,
  { port, host, behindProxy }: Listening,
  bounds: ConnectionBounds = connectionBounds,
) {
  return new Promise<{ port: number; stop: () => Promise<void> }>((resolve, reject) => {
    const answer = getRequestListener(fetch);
    const server = createServer(waitingOptions(bounds), (request, response) => {
      const isAnswered = answerAtOnce?.(request, response) ?? false;
      if (typeof isAnswered === "boolean") {
        if (!isAnswered) void answer(request, response);
      } else void isAnswered.then((isDone) => (isDone ? undefined : answer(request, response)));
    });
    leadToEncoded(server);
    boundConnections(server, bounds, behindProxy);
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ port: typeof address === "object" && address ? address.port : port, stop });
    });

    function stop() {
      return new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), longestWait).unref();
      });
    }
  });
}

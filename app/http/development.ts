import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/server-runtime";
import type { PortalGround } from "./pages-in-place.ts";
import { createPortalInPlace } from "./portal-in-place.ts";

/** Serves with Vite in front: pages are made from the sources as they are, and reload when those change. */
export async function serveDevelopment(portal: Omit<PortalGround, "build">) {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true } });
  const build = async (): Promise<ServerBuild> => {
    const { default: _, ...module } = await vite.ssrLoadModule("virtual:remix/server-build");
    return module as ServerBuild;
  };
  const app = createPortalInPlace({ ...portal, build, development: true });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    vite.middlewares(request, response, () => void listener(request, response));
  });
  const { port, host } = portal.settings;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    async stop() {
      await vite.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

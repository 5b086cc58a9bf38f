import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { routeFinder } from "./route-patterns.ts";

/**
 * Answers with the route that `routeFinder` finds. Remix looks for it three times a page, among all routes that it is given,
 * and makes their patterns anew each time: so it is given the one that answers, in what frames it.
 */
export function answerByRoute(build: ServerBuild): RequestHandler {
  const routes = Object.values(build.routes);
  const routeOf = routeFinder(routes);
  const handlers = new Map<string, RequestHandler>();
  return (request, context) => {
    const { route } = routeOf(new URL(request.url).pathname);
    const known = handlers.get(route);
    if (known) return known(request, context);
    const found = routes.find(({ path, index }) => (route === "" ? index : path === route));
    const handler = createRequestHandler(found ? withAlone(build, found.id) : build, "production");
    handlers.set(route, handler);
    return handler(request, context);
  };
}

/** The build with that route alone, and those that it stands in. */
function withAlone(build: ServerBuild, id: string): ServerBuild {
  const ids: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) ids.unshift(at);
  const only = <Route>(all: Record<string, Route>) =>
    Object.fromEntries(Object.entries(all).filter(([each]) => ids.includes(each)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

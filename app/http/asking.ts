import type { AppLoadContext } from "@remix-run/server-runtime";

/** Who asks, from where and when: what of a request its answer may depend on beside the request itself. */
export type Asking = Pick<
  AppLoadContext,
  "account" | "sessionId" | "atRiskKey" | "address" | "now" | "languages"
> & {
  /** In which the answer is to be; BCP 47. */
  language: string;
};

/** Gives the answer to a request, in place or in a thread. */
export type Answering = (request: Request, asking: Asking) => Promise<Response>;

/** An address as in app/routes.ts; none for the front page and for what only frames others. */
export interface RoutePattern {
  path?: string | undefined;
}

/** What makes the portal's pages. */
export interface Pages {
  answer: Answering;
  /** Another one whenever pages may look otherwise; null while the sources can change. */
  version: string | null;
  routes: RoutePattern[];
}

import { type PortalGround, pagesInPlace } from "./pages-in-place.ts";
import { createPortal, type Portal } from "./server.ts";

/** A portal that makes its pages in the thread that calls it. */
export function createPortalInPlace(portal: PortalGround & Omit<Portal, "pages">) {
  return createPortal({ ...portal, pages: (untold) => pagesInPlace({ ...portal, untold }) });
}

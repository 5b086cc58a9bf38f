import type { OpenPages } from "#app/http/threads/thread.ts";

/** Pages that do what must never happen in the portal's own, each at an address named after it. */
export const open: OpenPages<unknown> = async (_, write) => ({
  version: "fake",
  routes: [{ path: "spin" }, { path: "light" }, { path: "consultations/:reference/comments" }],
  close: async () => undefined,
  async answer(request, asking) {
    const { pathname } = new URL(request.url);
    switch (pathname.split("/")[1]) {
      case "spin":
        write("spinning");
        for (;;);
      case "memory":
        return new Response(String(fill().length));
      case "throws":
        throw new Error("A page that throws");
      case "dies":
        setImmediate(() => {
          throw new Error("A thread that dies");
        });
        return never;
      case "never":
        write("begun");
        return never;
      case "pauses":
        await new Promise((resolve) => setTimeout(resolve, 300));
        return new Response("paused");
      case "long":
        return new Response(endless(write));
      case "typed":
        return new Response(await request.text());
      case "who":
        return Response.json({ ...asking, method: request.method, cookie: request.headers.get("cookie") });
      default:
        return new Response("light", { headers: { "content-type": "text/html" } });
    }
  },
});

const never = new Promise<Response>(() => undefined);

function fill() {
  const kept: string[][] = [];
  while (kept.length < 1e9)
    kept.push(Array.from({ length: 10_000 }, (_, index) => `${index}-${kept.length}`));
  return kept;
}

/** Pieces without an end; writes a line for each, and one when nobody takes any more. */
function endless(write: (line: string) => void) {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        write("piece");
        controller.enqueue(new Uint8Array(256 * 1024));
      },
      cancel() {
        write("cancelled");
      },
    },
    { highWaterMark: 0 },
  );
}

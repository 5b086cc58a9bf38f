import type { ServerBuild } from "@remix-run/server-runtime";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { download } from "#app/files/download.server.ts";
import { largestFile } from "#app/files/kinds.ts";
import { readUpload } from "#app/files/read-upload.server.ts";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import { useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aFileStore } from "#tests/support/file-store.ts";
import { streamFile } from "#tests/support/streaming.ts";
import { aVault } from "#tests/support/vault.ts";

/** The portal's build with two addresses whose routes take what is sent to them, whoever sends it. */
async function buildWithUploads(): Promise<ServerBuild> {
  const build = await loadBuild();
  const taking = (path: string) => {
    const found = Object.values(build.routes).find((route) => route?.path === path);
    if (!found) throw new Error(`No route has the path ${path}`);
    const module = {
      default: undefined,
      action: async ({ request }: { request: Request }) => {
        const upload = await readUpload(request, { largest: largestFile });
        if (upload.ok) await upload.file?.remove();
        return Response.json(
          upload.ok ? { size: upload.file?.size } : { ...upload, why: english.say(upload.why) },
          {
            status: upload.ok ? 200 : 422,
          },
        );
      },
      loader: () => download(new Uint8Array([60]), { name: 'naïve "x"\r\n.html', kind: "txt" }),
    };
    return { [found.id]: { ...found, module } };
  };
  return {
    ...build,
    routes: {
      ...build.routes,
      ...taking("consultations/:reference/comment/attachments"),
      ...taking("officials/:government/consultations/new"),
    },
  };
}

const upload = "/consultations/NL-2026-001/comment/attachments";
const other = "/officials/NL/consultations/new";

describe("uploads", () => {
  const db = useDatabase("SQLite");
  let address = "";
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const settings = { ...readSettings({ HOST: "127.0.0.1" }), port: 0 };
    const log = pino({ level: "error" }, { write: (line: string) => console.error(line) });
    const listening = await listen(
      createPortalInPlace({
        build: await buildWithUploads(),
        db,
        vault: aVault(),
        files: aFileStore(),
        settings,
        log,
      }),
      settings,
    );
    address = `http://127.0.0.1:${listening.port}`;
    stop = listening.stop;
  });
  afterAll(() => stop?.());

  function formOf(bytes: number) {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(bytes)], "a.txt"));
    return form;
  }
  const send = (path: string, body: FormData) =>
    fetch(address + path, { method: "POST", body, headers: { origin: address } });

  test("of the largest file pass where files are taken, and nowhere else", async () => {
    const taken = await send(upload, formOf(largestFile));
    expect([taken.status, await taken.json()]).toEqual([200, { size: largestFile }]);

    const large = await send(other, formOf(11 * 1024 * 1024)).then(
      ({ status }) => status,
      () => "cut",
    );
    expect([413, "cut"]).toContain(large);
    expect((await send(other, formOf(1024 * 1024))).status).toBe(200);
  });

  test("from elsewhere are refused before they are read", async () => {
    const response = await fetch(`${address}${upload}`, {
      method: "POST",
      body: formOf(10),
      headers: { origin: "https://elsewhere.example" },
    });
    expect(response.status).toBe(403);
  });

  const stream = (size: { pieces: number; cutAfter?: number }) =>
    streamFile({ origin: address, path: upload, ...size });

  test("of two gigabytes cost the bound, and are answered with a sentence", async () => {
    const { sent, status, body } = await stream({ pieces: 32 * 1024 });
    expect(sent).toBeLessThan(4 * largestFile);
    expect([status, body]).toEqual([422, expect.stringContaining("larger than 20 MB")]);
  });

  test("that are cut half way leave the portal well", async () => {
    expect((await stream({ pieces: 100, cutAfter: 20 })).status).toBeUndefined();
    expect((await send(upload, formOf(10))).status).toBe(200);
  });

  test("come back as files to save that no browser runs", async () => {
    const { headers } = await fetch(`${address}${upload}`);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="naive _x_.html.txt"; filename*=UTF-8''na%C3%AFve%20_x_.html.txt`,
    );
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });
});

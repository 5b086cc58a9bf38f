import { request as httpRequest } from "node:http";

interface Streamed {
  /** Of the portal; the file is sent from a page of it. */
  origin: string;
  path: string;
  headers?: Record<string, string>;
  /** What stands in the form before the file. */
  fields?: Record<string, string>;
  /** Of 64 KB. */
  pieces: number;
  /** After how many the connection is cut. */
  cutAfter?: number;
}

/** Sends a file in pieces without saying how many, until the portal answers or the connection ends. */
export function streamFile({
  origin,
  path,
  headers,
  fields = {},
  pieces,
  cutAfter = Number.POSITIVE_INFINITY,
}: Streamed) {
  return new Promise<{ sent: number; status: number | undefined; body: string }>((resolve) => {
    const request = httpRequest(origin + path, {
      method: "POST",
      headers: { origin, "content-type": "multipart/form-data; boundary=x", ...headers },
    });
    let sent = 0;
    let isDone = false;
    const end = (status: number | undefined, body: string) => {
      isDone = true;
      resolve({ sent, status, body });
    };
    request.on("error", () => end(undefined, ""));
    request.on("response", async (response) => {
      end(response.statusCode, (await response.toArray().catch(() => [])).join(""));
      request.destroy();
    });
    for (const [name, value] of Object.entries(fields))
      request.write(`--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    request.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    const more = () => {
      if (isDone) return;
      if (sent >= cutAfter * pieceSize) return void request.destroy();
      if (sent >= pieces * pieceSize) return void request.end();
      sent += pieceSize;
      request.write(Buffer.alloc(pieceSize), more);
    };
    more();
  });
}

const pieceSize = 64 * 1024;

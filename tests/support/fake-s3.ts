import { createHash } from "node:crypto";
import { createServer } from "node:http";

/** A bucket `files` in memory, which asks for signed requests and checks the hash of what is put. */
export async function aFakeS3() {
  const objects = new Map<string, Buffer>();
  const state = { failures: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    state.requests++;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const answer = (status: number, content: string | Buffer = "") => response.writeHead(status).end(content);
    if (state.failures > 0) {
      state.failures--;
      return answer(503);
    }
    const signed =
      /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/test\/s3\/aws4_request, SignedHeaders=[^,]*x-amz-content-sha256[^,]*, Signature=[0-9a-f]{64}$/;
    if (!signed.test(request.headers.authorization ?? "")) return answer(403, "<Code>AccessDenied</Code>");
    const [, bucket, key = ""] = (request.url ?? "").split("/");
    if (bucket !== "files") return answer(404, "<Code>NoSuchBucket</Code>");
    if (request.method === "PUT") {
      const hash = createHash("sha256").update(body).digest("hex");
      if (request.headers["x-amz-content-sha256"] !== hash) return answer(400);
      objects.set(key, body);
      return answer(200);
    }
    if (request.method === "DELETE") return answer(objects.delete(key) ? 204 : 204);
    const found = objects.get(key);
    return found ? answer(200, found) : answer(404, "<Code>NoSuchKey</Code>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const found = server.address();
  const port = typeof found === "object" && found ? found.port : 0;
  return {
    objects,
    state,
    settings: { endpoint: `http://127.0.0.1:${port}`, region: "test", accessKey: "key", secretKey: "secret" },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

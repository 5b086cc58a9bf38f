import { AwsClient } from "aws4fetch";
import { checkBytes, checkKey, type FileStore, keyOf, StoreAway } from "./store.server.ts";

interface Bucket {
  endpoint: string;
  region: string;
  accessKey: string;
  secretKey: string;
  bucket: string;
  /** How long one try may take. */
  milliseconds?: number;
}

const tries = 3;

/** Keeps files in a bucket of any store that speaks S3, at `endpoint/bucket/key`. */
export function s3Store({
  endpoint,
  region,
  accessKey,
  secretKey,
  bucket,
  milliseconds = 30_000,
}: Bucket): FileStore {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: "s3",
    region,
    retries: 0,
  });
  const base = `${endpoint.replace(/\/$/, "")}/${encodeURIComponent(bucket)}/`;

  const ask = (key: string, init: Init) => askStore(client, base + key, { ...init, milliseconds });

  async function get(key: string) {
    checkKey(key);
    const { status, bytes } = await ask(key, { method: "GET" });
    if (status === 200) return checkBytes(bytes, key);
    // A bucket that is not there answers 404 too, and says so.
    if (status === 404 && !new TextDecoder().decode(bytes).includes("NoSuchBucket")) return null;
    return away(status);
  }

  return {
    async put(bytes) {
      const key = keyOf(bytes);
      // With its hash signed, the store itself refuses bytes that changed on the way.
      const headers = { "content-type": "application/octet-stream", "x-amz-content-sha256": key };
      const { status } = await ask(key, { method: "PUT", body: bytes, headers });
      return status === 200 || status === 201 || status === 204 ? key : away(status);
    },
    get,
    async has(key) {
      checkKey(key);
      const { status } = await ask(key, { method: "HEAD" });
      if (status === 200) return true;
      // The answer to HEAD does not say whether it is the bucket that is not there.
      return status === 404 ? (await get(key)) !== null : away(status);
    },
    async delete(key) {
      checkKey(key);
      const { status } = await ask(key, { method: "DELETE" });
      if (![200, 202, 204, 404].includes(status)) away(status);
    },
  };
}

interface Init {
  method: string;
  body?: Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** All requests can be repeated without harm, since a key says what is under it. */
async function askStore(
  client: AwsClient,
  address: string,
  { milliseconds, ...init }: Init & { milliseconds: number },
) {
  let cause: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 100 * 3 ** attempt));
    try {
      const response = await client.fetch(address, { ...init, signal: AbortSignal.timeout(milliseconds) });
      // Read here, so that a connection that breaks half way counts as a failed try.
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.status < 500 && response.status !== 429) return { status: response.status, bytes };
      cause = new Error(`The store answered ${response.status}`);
    } catch (error) {
      cause = error;
    }
  }
  throw new StoreAway("The store of files does not answer", { cause });
}

function away(status: number): never {
  throw new StoreAway(`The store of files answered ${status}`);
}

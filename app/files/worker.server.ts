import { Worker } from "node:worker_threads";
import { cleanFile } from "./clean-file.server.ts";
import { extractText } from "./extract-text.server.ts";
import { frameResult, readJob } from "./extractor-pipe.ts";
import { metadataText } from "./metadata-text.server.ts";
import type { Prepared } from "./prepared.ts";
import { recognise } from "./recognise.server.ts";
import { FileRefused } from "./refusal.ts";

/** Ends this process where the portal that started it is gone, whatever a file has it do at that moment. */
const lookForParent = `
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 1000);
`;

new Worker(lookForParent, { eval: true }).unref();

// The portal finishes what is in hand when its terminal asks it to stop, and ends this process itself.
process.on("SIGINT", () => undefined);

const write = process.stdout.write.bind(process.stdout);
// What a library says of a hostile file is no part of the answer.
process.stdout.write = () => true;

async function answer({ wanted, ...file }: ReturnType<typeof readJob>) {
  if (wanted === "attachment") return frameResult(await prepare(file));
  if (wanted === "as given") return asGiven(file.bytes);
  const [{ toMarkdown }, { frameMarkdown }] = await Promise.all([
    import("./as-markdown/to-markdown.server.ts"),
    import("./as-markdown/markdown-pipe.ts"),
  ]);
  return frameMarkdown(await refusable(async () => ({ ok: true, ...(await toMarkdown(file.bytes)) })));
}

async function asGiven(bytes: Uint8Array<ArrayBuffer>) {
  const [{ lookAt }, { frameAsGiven }] = await Promise.all([
    import("./as-given/look-at.server.ts"),
    import("./as-given/as-given-pipe.ts"),
  ]);
  return frameAsGiven(await refusable(() => lookAt(bytes)));
}

function prepare({ bytes, name }: Omit<ReturnType<typeof readJob>, "wanted">): Promise<Prepared> {
  return refusable(async () => {
    const recognised = await recognise(bytes, name);
    const { kind } = recognised;
    const cleaned = await cleanFile(bytes, recognised);
    const text = await extractText(cleaned.bytes, kind);
    return { ok: true, kind, ...cleaned, text, metadata: await metadataText(cleaned.bytes, kind) };
  });
}

/** What is made of a file, or why it is refused. */
async function refusable<Made>(make: () => Promise<Made>) {
  try {
    return await make();
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false as const, why: error.why };
    throw error;
  }
}

const job: Buffer[] = [];
for await (const piece of process.stdin) job.push(piece);
const [length, head, bytes] = await answer(readJob(Buffer.concat(job)));
write(Buffer.concat([length ?? "", head ?? "", bytes ?? ""].map((piece) => Buffer.from(piece))), () =>
  process.exit(0),
);

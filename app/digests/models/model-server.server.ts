import { z } from "zod";

/** A server that speaks as OpenAI's does, and the models that it is asked for; of either kind there may be none. */
export interface ModelServer {
  /** Up to where `/embeddings` and `/chat/completions` follow. */
  url: string;
  key?: string | undefined;
  embedding?: string | undefined;
  chat?: string | undefined;
}

/** Where words are sent, as pages say it. */
export const addressOf = ({ url }: ModelServer) => new URL(url).origin;

/** Of which server and model embeddings are: those of another cannot be compared with them. */
export const embeddingModelOf = (server: ModelServer) => `${addressOf(server)} ${server.embedding}`;

export type ModelFailureKind = "away" | "slow" | "refused" | "busy" | "elsewhere" | "long" | "unclear";

/** Thrown where the server gives no answer that can be used. It says nothing of what was sent. */
export class ModelFailure extends Error {
  readonly kind: ModelFailureKind;
  /** In seconds, as long as the server asks for. */
  readonly wait: number;

  constructor(kind: ModelFailureKind, wait = 0) {
    super(kind);
    this.name = "ModelFailure";
    this.kind = kind;
    this.wait = wait;
  }
}

interface ModelQuestion {
  server: ModelServer;
  path: string;
  body: object;
  signal: AbortSignal;
}

/** In milliseconds. */
export const patience = { answer: 60_000 };
/** In bytes. */
const longestAnswer = 4_000_000;
/** In seconds. */
const longestWait = 60 * 60;

/** One answer of one server: a redirection is followed nowhere, since it would take people's words to somebody else. */
async function answerTo({ server, path, body, signal }: ModelQuestion): Promise<unknown> {
  const late = AbortSignal.timeout(patience.answer);
  try {
    const response = await fetch(server.url.replace(/\/$/, "") + path, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        ...(server.key && { authorization: ["Bearer", server.key].join(" ") }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, late]),
    });
    await refuseStatus(response);
    return JSON.parse(await textWithin(response, longestAnswer));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ModelFailure) throw error;
    if (late.aborted) throw new ModelFailure("slow");
    throw new ModelFailure(error instanceof SyntaxError ? "unclear" : "away");
  }
}

async function refuseStatus(response: Response) {
  const { status } = response;
  if (response.ok) return;
  await response.body?.cancel();
  if (status >= 300 && status < 400) throw new ModelFailure("elsewhere");
  if (status === 429 || status === 503) {
    const wait = Number(response.headers.get("retry-after") ?? 0);
    throw new ModelFailure("busy", Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longestWait) : 0);
  }
  throw new ModelFailure(status >= 500 ? "away" : "refused");
}

async function textWithin(response: Response, most: number) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      throw new ModelFailure("long");
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

const embeddingsAnswer = z.object({
  data: z.array(
    z.object({
      index: z.int().nonnegative(),
      embedding: z.array(z.number()).min(2).max(16_384),
    }),
  ),
});

/** The embeddings of these texts in their order, each of length 1. */
export async function embed(server: ModelServer, texts: string[], signal: AbortSignal) {
  const body = { model: server.embedding, input: texts, encoding_format: "float" };
  const answer = embeddingsAnswer.safeParse(await answerTo({ server, path: "/embeddings", body, signal }));
  const found = new Map(answer.data?.data.map(({ index, embedding }) => [index, embedding]));
  const vectors = texts.map((_, at) => found.get(at) ?? []);
  const [first = []] = vectors;
  if (
    vectors.some(
      (vector) => vector.length === 0 || vector.length !== first.length || Math.hypot(...vector) === 0,
    )
  )
    throw new ModelFailure("unclear");
  return vectors.map(ofLengthOne);
}

function ofLengthOne(vector: number[]) {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => value / length);
}

const chatAnswer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(20_000) }) })).min(1),
});

export interface Prompt {
  instruction: string;
  passages: string[];
}

const proposed = z.object({ words: z.string().max(2_000), cites: z.array(z.int()).max(20) });

/** What the model proposes: words, and which of the passages they rest on, from 1. Null where it says something else. */
export async function propose(server: ModelServer, { instruction, passages }: Prompt, signal: AbortSignal) {
  const asked = { passages: passages.map((text, at) => ({ number: at + 1, text })) };
  const body = {
    ...{ model: server.chat, temperature: 0, max_tokens: 300 },
    response_format: {
      type: "json_schema",
      json_schema: { name: "proposal", strict: true, schema: proposalSchema },
    },
    messages: [
      { role: "system", content: instruction },
      { role: "user", content: JSON.stringify(asked) },
    ],
  };
  const answer = chatAnswer.safeParse(await answerTo({ server, path: "/chat/completions", body, signal }));
  if (!answer.success) throw new ModelFailure("unclear");
  return proposed.safeParse(readJson(answer.data.choices[0]?.message.content ?? "")).data ?? null;
}

const proposalSchema = {
  type: "object",
  properties: { words: { type: "string" }, cites: { type: "array", items: { type: "integer" } } },
  required: ["words", "cites"],
  additionalProperties: false,
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

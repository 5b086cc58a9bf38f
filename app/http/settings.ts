import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { z } from "zod";
import { pseudoLanguage } from "#app/words/pseudo.ts";
import { languages, sourceLanguage } from "#app/words/speak.server.ts";
import { sqlitePath } from "#db/open.server.ts";

/** English first: it has all the words. */
const spoken = languages
  .map(({ language }) => language)
  .sort((one, other) => Number(other === sourceLanguage) - Number(one === sourceLanguage));

const yesOrNo = z.enum(["yes", "no"], "must be yes or no");

/** Threads of one process, each with connections of its own: its main one, two for pages, and one each for dear pages, files and work. */
const threads = 6;
/** In each thread: one for a transaction, and one beside it. */
const leastConnections = 2;
/** By default: with a script beside them, several processes stay within the hundred that PostgreSQL allows. */
const usualConnections = { process: 36, all: 72, most: 96 };
/** So many processes stay within them. */
const mostUsualProcesses = usualConnections.most / (threads * leastConnections);

const environment = z.object({
  PORT: z.coerce.number("must be a number").int().min(0).max(65535, "must be at most 65535").default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgres://")
    .default("file:data/parley.db"),
  DATABASE_CONNECTIONS: z.coerce.number("must be a number").int().optional(),
  WEB_PROCESSES: z
    .string()
    .regex(/^(auto|[1-9]|[1-5]\d|6[0-4])$/, "must be auto, or a number from 1 to 64")
    .default("1"),
  KEY_FILE: z.string().default("data/parley.key"),
  ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, "must be like https://parley.example, with no path and no slash at the end")
    .optional(),
  EXAMPLES: yesOrNo.optional(),
  BEHIND_PROXY: yesOrNo.default("no"),
  FILES: z
    .string()
    .refine(
      (text) => !text.includes("://") || /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text),
      "must be a folder's path, or like s3://bucket",
    )
    .default("data/files"),
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^/]+(\/.*)?$/, "must begin with https:// or http://")
    .optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  CLAMD: z
    .string()
    .regex(
      /^(tcp:\/\/[^/]+:\d+|unix:\/.+)$/,
      "must be like tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl",
    )
    .optional(),
  MODELS_URL: z
    .string()
    .regex(/^https?:\/\/[^/]+(\/.*)?$/, "must begin with https:// or http://")
    .optional(),
  MODELS_KEY: z.string().optional(),
  EMBEDDING_MODEL: z.string().optional(),
  CHAT_MODEL: z.string().optional(),
  DICTIONARIES: z.string().refine(existsSync, "must be a folder's path").optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:[+\d-]+)$/, "must be like mailto:name@example.org")
    .optional(),
  LANGUAGES: z
    .string()
    .default(spoken.join(","))
    .transform((text) => text.split(",").map((language) => language.trim()))
    .refine(
      (wanted) => wanted.every((language) => [...spoken, pseudoLanguage].includes(language)),
      `must name some of ${spoken.join(", ")}, with commas between, the first for whom asks for none of them`,
    ),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** What an operator can set, read and checked once; `.env.example` explains each. */
export type Settings = ReturnType<typeof readSettings>;

/** Thrown with one sentence for the operator where a setting cannot be used. */
export class BadSetting extends Error {}

/** Reads the settings from the environment, and from `.env` where the environment is silent. */
export function readSettings(variables: Record<string, string | undefined> = variablesWithFile()) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = environment.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new BadSetting(`The setting ${issue?.path.join(".")} ${issue?.message}. See .env.example.`);
  }
  const { PORT, HOST, DATABASE_URL, KEY_FILE, ORIGIN, EXAMPLES, BEHIND_PROXY, LOG_LEVEL } = result.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    /** That share a port. */
    processes: processesFrom(result.data),
    /** At most, to a database that is a server. */
    connectionsOfThread: connectionsFrom(result.data),
    /** The keys that open what is confidential. */
    keyFile: KEY_FILE,
    /** The address that readers use; where it is not set, the one they ask for is taken. */
    origin: ORIGIN,
    secure: ORIGIN?.startsWith("https:") ?? false,
    /** Example accounts have a password that everyone knows, so a public site has to ask for them. */
    examples: EXAMPLES ? EXAMPLES === "yes" : ORIGIN === undefined,
    behindProxy: BEHIND_PROXY === "yes",
    logLevel: LOG_LEVEL,
    /** In which the portal speaks, by their BCP 47 tags; the first for whom asks for none of them. */
    languages: result.data.LANGUAGES,
    /** A folder's path, or `s3://bucket`. */
    files: result.data.FILES,
    s3: s3From(result.data),
    /** A server with models; without one nothing is sent to any. */
    models: modelsFrom(result.data),
    /** A folder with bilingual dictionaries; without one, key points of different languages meet less often. */
    dictionaries: result.data.DICTIONARIES,
    /** Whom to tell of a fault in the portal: an address as security.txt has it. */
    securityContact: result.data.SECURITY_CONTACT,
    /** The address of the virus scanner; without one, files are not scanned. */
    clamd: result.data.CLAMD,
  };
}

function processesFrom({ DATABASE_URL, DATABASE_CONNECTIONS, WEB_PROCESSES }: z.infer<typeof environment>) {
  const cores = availableParallelism();
  const isBounded = DATABASE_CONNECTIONS === undefined;
  const processes =
    WEB_PROCESSES !== "auto"
      ? Number(WEB_PROCESSES)
      : isBounded
        ? Math.min(cores, mostUsualProcesses)
        : cores;
  if (processes > 1 && sqlitePath(DATABASE_URL) !== null)
    throw new BadSetting(
      `The setting WEB_PROCESSES asks for ${processes} processes, and SQLite is for one. Leave WEB_PROCESSES out, or set DATABASE_URL to PostgreSQL. See .env.example.`,
    );
  if (isBounded && processes > mostUsualProcesses)
    throw new BadSetting(
      `For more than ${mostUsualProcesses} processes set DATABASE_CONNECTIONS, and max_connections of PostgreSQL, to at least ${processes * threads * leastConnections}. See .env.example.`,
    );
  return processes;
}

function connectionsFrom(asked: z.infer<typeof environment>) {
  const { DATABASE_CONNECTIONS } = asked;
  const processes = processesFrom(asked);
  const inAll = processes * threads;
  if (DATABASE_CONNECTIONS !== undefined && DATABASE_CONNECTIONS < inAll * leastConnections)
    throw new BadSetting(
      `The setting DATABASE_CONNECTIONS must be at least ${inAll * leastConnections}, which is ${threads * leastConnections} for each process. See .env.example.`,
    );
  const { process, all } = usualConnections;
  const most = DATABASE_CONNECTIONS ?? Math.min(processes * process, all);
  return Math.max(leastConnections, Math.floor(most / inAll));
}

function s3From({
  FILES,
  S3_ENDPOINT,
  S3_REGION,
  S3_ACCESS_KEY,
  S3_SECRET_KEY,
}: z.infer<typeof environment>) {
  if (!FILES.startsWith("s3://")) return undefined;
  if (!S3_ENDPOINT || !S3_ACCESS_KEY || !S3_SECRET_KEY)
    throw new BadSetting(
      "The setting FILES names an S3 bucket, so S3_ENDPOINT, S3_ACCESS_KEY and S3_SECRET_KEY must be set too. See .env.example.",
    );
  return { endpoint: S3_ENDPOINT, region: S3_REGION, accessKey: S3_ACCESS_KEY, secretKey: S3_SECRET_KEY };
}

function modelsFrom({ MODELS_URL, MODELS_KEY, EMBEDDING_MODEL, CHAT_MODEL }: z.infer<typeof environment>) {
  if (!MODELS_URL) return undefined;
  if (!EMBEDDING_MODEL && !CHAT_MODEL)
    throw new BadSetting(
      "The setting MODELS_URL names a server with models, so EMBEDDING_MODEL or CHAT_MODEL must be set too. See .env.example.",
    );
  return { url: MODELS_URL, key: MODELS_KEY, embedding: EMBEDDING_MODEL, chat: CHAT_MODEL };
}

function variablesWithFile() {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

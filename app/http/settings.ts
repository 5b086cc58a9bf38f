import { existsSync } from "node:fs";
import { z } from "zod";

const yesOrNo = z.enum(["yes", "no"], "must be yes or no");

const environment = z.object({
  PORT: z.coerce.number("must be a number").int().min(0).max(65535, "must be at most 65535").default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgres://")
    .default("file:data/parley.db"),
  KEY_FILE: z.string().default("data/parley.key"),
  ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, "must be like https://parley.example, with no path and no slash at the end")
    .optional(),
  EXAMPLES: yesOrNo.optional(),
  BEHIND_PROXY: yesOrNo.default("no"),
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
    /** The keys that open what is confidential. */
    keyFile: KEY_FILE,
    /** The address that readers use; where it is not set, the one they ask for is taken. */
    origin: ORIGIN,
    secure: ORIGIN?.startsWith("https:") ?? false,
    /** Example accounts have a password that everyone knows, so a public site has to ask for them. */
    examples: EXAMPLES ? EXAMPLES === "yes" : ORIGIN === undefined,
    behindProxy: BEHIND_PROXY === "yes",
    logLevel: LOG_LEVEL,
  };
}

function variablesWithFile() {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

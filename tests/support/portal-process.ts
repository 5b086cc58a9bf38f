import { spawn } from "node:child_process";

/** Runs a script of the portal in a process of its own; `output` grows with all that it prints. */
export function runScript(script: string, settings: Record<string, string>, given: string[] = []) {
  const child = spawn(process.execPath, [`scripts/${script}`, ...given], {
    env: { NODE_ENV: "production", PATH: process.env.PATH, LOG_LEVEL: "silent", ...settings },
  });
  const lines = { output: "" };
  child.stdout.on("data", (text) => (lines.output += text));
  child.stderr.on("data", (text) => (lines.output += text));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));

  /** Waits until something is printed; rejects where the process ends without it. */
  async function printed(pattern: RegExp) {
    const gone = ended.then(() => true);
    for (;;) {
      const found = pattern.exec(lines.output);
      if (found) return found;
      const isGone = await Promise.race([gone, new Promise<false>((go) => setTimeout(() => go(false), 20))]);
      if (isGone && !pattern.test(lines.output)) throw new Error(`It ended and printed: ${lines.output}`);
    }
  }

  return { child, ended, printed, lines };
}

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Usage {
  /** Bytes. */
  memory: number;
  /** Of the processor's time. */
  milliseconds: number;
}

const none: Usage = { memory: 0, milliseconds: 0 };

/** What a process of ours has used; nothing where it has ended, or the system does not tell. */
export async function usageOf(pid: number | undefined): Promise<Usage> {
  if (pid === undefined) return none;
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

/** Linux counts the processor's time in hundredths of a second, whatever the machine. */
const tick = 10;

function fromProc(pid: number) {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
    // The program's name stands in brackets and may hold blanks; user and system time are the 12th and 13th after it.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    return { memory: Number(kilobytes ?? 0) * 1024, milliseconds: ticks * tick };
  } catch {
    return none;
  }
}

function fromPs(pid: number) {
  return new Promise<Usage>((resolve) => {
    execFile("ps", ["-o", "rss=,time=", "-p", String(pid)], (_, output) => {
      const [kilobytes = "0", time = "0"] = output.trim().split(/\s+/);
      const seconds = time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0);
      resolve({ memory: Number(kilobytes) * 1024, milliseconds: seconds * 1000 });
    });
  });
}

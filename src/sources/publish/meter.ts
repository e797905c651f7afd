import { readdirSync, readFileSync } from 'node:fs';

/** What a run has used so far, its child processes (the search indexer) included where the system tells. */
export interface Usage {
  cpuSeconds: number;
  /** The most memory in use at once, in MiB. */
  peakMemory: number;
  /** False where the system does not tell what child processes used: then both figures are without them. */
  withChildren: boolean;
}

/** Linux counts a process's time in hundredths of a second (`USER_HZ`, the same on every architecture). */
const TICKS = 100;

/** Watches this process and its children until `read` is called. Reads `/proc`, so only Linux sees the children. */
export function startMeter(): { read(): Usage } {
  let peak = 0;
  const timer = setInterval(sample, 100);
  timer.unref();

  function sample(): void {
    const children = childPids().reduce((sum, pid) => sum + residentMemory(pid), 0);
    peak = Math.max(peak, process.memoryUsage.rss() / 2 ** 20 + children);
  }

  return {
    read() {
      sample();
      clearInterval(timer);
      const { user, system } = process.cpuUsage();
      const children = childrenSeconds();
      return {
        cpuSeconds: (user + system) / 1e6 + (children ?? 0),
        peakMemory: Math.max(peak, process.resourceUsage().maxRSS / 2 ** 10),
        withChildren: children !== undefined,
      };
    },
  };
}

/** Waits until no child process is left, so that its time is in the sum; gives up after two seconds. */
export async function childrenEnded(): Promise<void> {
  for (let tries = 0; tries < 200 && childPids().length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function childPids(): number[] {
  try {
    return readdirSync('/proc/self/task').flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Resident memory of a process in MiB, 0 when it has just ended. */
function residentMemory(pid: number): number {
  try {
    return (
      Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 2 ** 10
    );
  } catch {
    return 0;
  }
}

/** User and system time of ended children: fields 16 and 17 of `proc(5)`'s stat line, counted after the name. */
function childrenSeconds(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}

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

/** User and system seconds of the children that have ended and of those still there, undefined where not told. */
function childrenSeconds(): number | undefined {
  try {
    const running = childPids().map((pid) => ticks(statFields(pid), 11, 12));
    return running.reduce((sum, used) => sum + used, ticks(statFields('self'), 13, 14)) / TICKS;
  } catch {
    return undefined;
  }
}

function ticks(fields: string[], user: number, system: number): number {
  return Number(fields[user]) + Number(fields[system]);
}

/** The fields of `proc(5)`'s stat line after the process name, so that number 0 is the state. */
function statFields(pid: number | 'self'): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

// npm run bench:check: how long the check of 1,200 reports takes; exit code 1 if it is slower than promised.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { benchCheck, CHECK_LIMITS, describeTimes } from '../src/tests/bench-check.ts';

readArguments('npm run bench:check', () => parseArgs());
const times = await benchCheck();
console.log(describeTimes(times));
process.exitCode = times.cold <= CHECK_LIMITS.cold && times.unchanged <= CHECK_LIMITS.unchanged ? 0 : 1;

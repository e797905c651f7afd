import type { Problem } from '../../domain/problem.ts';
import { countWords } from './terminal-report.ts';

/** Where the files of districts and councils stand; what is anywhere else is of the whole site. */
const OF_DISTRICTS = /^(?:districts|teams|councils|meetings|reports|media)\//;

/**
 * What was left out because another district was asked for, with its weights: a number alone would be read as so many
 * errors. `Not shown: 14 promises not met in files of other districts; 1 piece of advice in files of the whole site.`
 */
export function elsewhereLine(problems: readonly Problem[]): string {
  const others = problems.filter(({ file }) => OF_DISTRICTS.test(file));
  const whole = problems.filter(({ file }) => !OF_DISTRICTS.test(file));
  const parts = [
    ...(others.length > 0 ? [`${countWords(others)} in files of other districts`] : []),
    ...(whole.length > 0 ? [`${countWords(whole)} in files of the whole site`] : []),
  ];
  return `Not shown: ${parts.join('; ')}.\n`;
}

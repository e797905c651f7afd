import type { Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';

/**
 * The accessibility statement: what it claims fits what it lists, and somebody has looked at it within a year. The
 * regulations ask for regular review (regulation 8); the government's guidance for one each year.
 */
export function accessibilityProblems(library: Library, asOf: string): Problem[] {
  return library.accessibility.flatMap(({ file, data }) => {
    const error = (field: FieldPath, message: string, fix: string) =>
      contentError('accessibility', file, field, message, fix);
    const advice = (field: FieldPath, message: string, fix: string): Problem => ({
      severity: 'advice',
      rule: 'accessibility',
      file,
      field,
      message,
      fix,
    });
    const failures = data.problems.filter(({ reason }) => reason === 'non-compliance');
    return [
      ...(data.status === 'fully' && failures.length > 0
        ? [
            error(
              ['status'],
              'The site cannot fully meet the guidelines while the list names what does not.',
              'Write "partially", or take what is mended off the list.',
            ),
          ]
        : []),
      ...(data.status !== 'fully' && data.problems.length === 0
        ? [
            error(
              ['status'],
              'The statement does not say what is not accessible.',
              'List it under "problems:"; a statement without that is not in the model form.',
            ),
          ]
        : []),
      ...data.problems.flatMap(({ reason, criterion, mended_by }, index) => [
        ...(reason === 'non-compliance' && criterion === undefined
          ? [
              error(
                ['problems', index],
                'It does not say which success criterion is failed.',
                'Add "criterion:" with its number and name, such as "1.1.1 Non-text Content".',
              ),
            ]
          : []),
        ...(reason === 'non-compliance' && mended_by === undefined
          ? [
              error(
                ['problems', index],
                'It does not say when it will be mended.',
                'Add "mended_by:" with the day you mean to have mended it.',
              ),
            ]
          : []),
        ...(mended_by !== undefined && mended_by < asOf
          ? [
              advice(
                ['problems', index, 'mended_by'],
                `It was to be mended by ${mended_by}, and that day has passed.`,
                'Take it off the list if it is mended; otherwise write the new day.',
              ),
            ]
          : []),
      ]),
      ...(data.reviewed < data.prepared
        ? [error(['reviewed'], 'It was reviewed before it was written.', 'Check both days.')]
        : []),
      ...([data.reviewed, ...data.tested.map(({ on }) => on)].some((day) => day > asOf)
        ? [
            error(
              ['reviewed'],
              'A review or a test is in the future.',
              'Write the days on which they were done.',
            ),
          ]
        : []),
      ...(asOf > aYearAfter(data.reviewed)
        ? [
            advice(
              ['reviewed'],
              `Nobody has gone through the accessibility statement since ${data.reviewed}, more than a year ago.`,
              'Test again what it says, mend it where it is no longer true, and write the day.',
            ),
          ]
        : []),
    ];
  });
}

/** The same day a year later, to compare with: after 29 February follows a day that no calendar has. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

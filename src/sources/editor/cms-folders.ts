import type { CollectionName } from '../../domain/collections.ts';

/** What an entry is called by in lists, and what its file is named by. */
export const FOLDERS = {
  districts: { shown: '{{name}}', name: 'one word, such as "thurrock"' },
  teams: { shown: '{{slug}}', name: 'that of its district’s file' },
  councils: { shown: '{{name}}', name: 'one word, such as "maldon"' },
  news: { shown: '{{title}}', name: 'the day and a few words: 2026-12-03-new-counter' },
  campaigns: { shown: '{{name}}', name: 'a few words: dark-evenings-2026' },
  recommendations: { shown: '{{title}}', name: 'a few words' },
  evidence: { shown: '{{title}}', name: 'a few words' },
  pages: { shown: '{{title}}', name: 'one word, such as "privacy"' },
} as const satisfies Partial<Record<CollectionName, { shown: string; name: string }>>;

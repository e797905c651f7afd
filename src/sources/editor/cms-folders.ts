import type { CollectionName } from '../../domain/collections.ts';

/** The symbol of a collection, what an entry is called by in lists, and what its file is named by. */
export const FOLDERS = {
  districts: { icon: 'map', shown: '{{name}}', name: 'one word, such as "thurrock"' },
  teams: { icon: 'group', shown: '{{slug}}', name: 'that of its district’s file' },
  councils: { icon: 'account_balance', shown: '{{name}}', name: 'one word, such as "maldon"' },
  news: { icon: 'newspaper', shown: '{{title}}', name: 'the day and a few words: 2026-12-03-new-counter' },
  campaigns: { icon: 'campaign', shown: '{{name}}', name: 'a few words: dark-evenings-2026' },
  recommendations: { icon: 'fact_check', shown: '{{title}}', name: 'a few words' },
  evidence: { icon: 'menu_book', shown: '{{title}}', name: 'a few words' },
  pages: { icon: 'article', shown: '{{title}}', name: 'one word, such as "privacy"' },
} as const satisfies Partial<Record<CollectionName, { icon: string; shown: string; name: string }>>;

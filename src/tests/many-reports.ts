import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths } from '../domain/months.ts';

/** How many reports a force of ten districts has after ten years. */
export const MANY = { districts: 10, months: 120 } as const;

/**
 * Writes the small site's content with ten districts more, each with a report for every month of ten years, below a
 * folder. Each report goes on with a concern, has figures, partners and a text of usual length.
 * @returns how many reports there are
 */
export function writeManyReports(contentDir: string): number {
  cpSync('src/tests/fixtures/small/content', contentDir, { recursive: true });
  // Nobody draws a map of places that are made up by the dozen.
  rmSync(join(contentDir, 'map.yaml'));
  for (const folder of ['districts', 'teams', 'councils', 'reports', 'meetings'])
    mkdirSync(join(contentDir, folder), { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(contentDir, file), text);
  const slugs = Array.from({ length: MANY.districts }, (_, index) => `fen-${index + 1}`);
  for (const [index, slug] of slugs.entries()) {
    write(`districts/${slug}.md`, districtText(slug));
    write(`teams/${slug}.yaml`, teamText(slug));
    write(`councils/${slug}.yaml`, councilText(slug, index));
    mkdirSync(join(contentDir, 'reports', slug), { recursive: true });
    for (let back = MANY.months; back > 0; back--) {
      const month = addMonths('2026-11', -back);
      write(`reports/${slug}/${month}.md`, reportText(slug, month, back === MANY.months));
    }
  }
  const locked = ['coldharbour', 'marshby', ...slugs].sort();
  write(
    'identity.lock',
    [
      'authority: police.example',
      'since: 2025-04-01',
      'districts:',
      ...locked.map((id) => `  - ${id}`),
      '',
    ].join('\n'),
  );
  return MANY.districts * MANY.months;
}

function districtText(slug: string): string {
  return `---
id: ${slug}
name: District ${slug}
team_name: ${slug} Community Policing Team
councils:
  - council: ${slug}
places:
  - name: Town of ${slug}
email: ${slug}@police.example
verified: 2026-11-01
---

The team.
`;
}

function teamText(slug: string): string {
  return `since: 2016-11-01
posts:
  - post: ${slug}-sergeant
    title: ${slug} sergeant
    rank: sergeant
    role: Leads the team
`;
}

function councilText(slug: string, index: number): string {
  return `name: Council of ${slug}
area: Area of ${slug}
gss: E079000${String(index).padStart(2, '0')}
kind: district
website: https://${slug}.council.example/
partnership:
  name: Safer ${slug}
asb_case_review:
  verified: 2026-11-01
`;
}

const sentence =
  'We walked the High Street on nine evenings and spoke with everybody who keeps a shop there about what they see.';

function reportText(slug: string, month: string, isFirst: boolean): string {
  const first = isFirst
    ? '\n    title: Off-road bikes\n    said: They come every evening.\n    topic: speeding'
    : '';
  return `---
published: ${addMonths(month, 1)}-05
by: ${slug}-sergeant
summary: In ${month} we walked more and drove less. The bikes are not solved.
concerns:
  - id: bikes${first}
    status: in-hand
    did: We stopped riders on two Sundays in ${month} and took one bike.
    by: ${slug}-sergeant
partners:
  - name: The council
    did: Narrowed the gate.
figures:
  - { value: ${Number(month.slice(5))}, label: bikes taken }
  - { value: 31, label: doors knocked on }
next:
  - Walk the High Street.
---

## Where we met you

${Array.from({ length: 8 }, () => sentence).join(' ')}

## Who we worked with

${Array.from({ length: 8 }, () => sentence).join(' ')} [Our meetings](/${slug}/meetings/).
`;
}

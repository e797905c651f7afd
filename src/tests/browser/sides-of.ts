import type { Page } from 'playwright-core';

/** On how many sides of A4 an open page prints: the pages of its PDF. */
export async function sidesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

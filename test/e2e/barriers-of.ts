import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What keeps anybody from reading or using the page (WCAG 2.1 AA), one line each. */
export async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .options({ resultTypes: ['violations'] })
    // What a window shows of a table, and more; the rows below it are of the same make.
    .exclude('tbody tr:nth-child(n + 31)')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}

export async function hasNoBarrier(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([]);
}

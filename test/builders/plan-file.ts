/** The sample's plan as a file, as issued or corrected, and how it is sent. */
import { readFileSync } from 'node:fs';
import { importPlan, previewImport } from '#contract/plan.ts';
import type { Browser } from '../access/browser.ts';

const text = readFileSync(new URL('../../samples/ke-hoach-123-2020.txt', import.meta.url), 'utf8');

/** The plan with some of its words replaced. @throws Error when a word is not there */
export function planText(...changes: readonly [from: string, to: string][]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`not in the plan: ${from}`);
    return now.replace(from, to);
  }, text);
}

const bytesOf = (content: string) => new TextEncoder().encode(content);
const fileName = 'ke-hoach-123.txt';

export const preview = (browser: Browser, content: string) =>
  browser.call(previewImport, { fileName }, { file: bytesOf(content) });

/** Sends a file with the version and digest of its dry run, or with others. */
export async function sendPlan(
  browser: Browser,
  content: string,
  instead: { sha256?: string; version?: number } = {},
) {
  const seen = await preview(browser, content);
  return browser.call(
    importPlan,
    { fileName, sha256: seen.sha256, version: seen.standing?.version, ...instead },
    { file: bytesOf(content) },
  );
}

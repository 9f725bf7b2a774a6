import type { Frame } from '#contract/first-frame.ts';

/** The built page with a frame in its ground, and beside it the answers as data, which run nothing. */
export function withFrame(page: string, { title, language, markup, answers }: Frame): string {
  // No "</script>" or "<!--" of an answer may end or open anything.
  const data = answers.replaceAll('<', '\\u003c');
  const parts: [from: string, to: string][] = [
    ['<html lang="vi"', `<html lang="${language}"`],
    ['<title>chiso</title>', `<title>${title}</title>`],
    [
      '<div id="root"></div>',
      `<div id="root">${markup}</div><script type="application/json" id="answers">${data}</script>`,
    ],
  ];
  // A function, since "$&" in a text would mean something to replace().
  return parts.reduce((text, [from, to]) => text.replace(from, () => to), page);
}

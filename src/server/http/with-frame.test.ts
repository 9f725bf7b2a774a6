import { expect, test } from 'vitest';
import { withFrame } from './with-frame.ts';

const page =
  '<html lang="vi"><title>chiso</title><div id="root"></div><script src="/a.js"></script></html>';
const frame = { title: 'Tổng quan', language: 'en', markup: '<h1>84,64</h1>', answers: '[]' };

test('the frame stands in the ground, with its title, its language and its answers', () => {
  expect(withFrame(page, frame)).toBe(
    '<html lang="en"><title>Tổng quan</title><div id="root"><h1>84,64</h1></div>' +
      '<script type="application/json" id="answers">[]</script><script src="/a.js"></script></html>',
  );
});

test('a name that looks like markup ends nothing and is read back as it was', () => {
  const name = '</script><script>alert(1)</script><!-- $& $` $1';
  const made = withFrame(page, { ...frame, answers: JSON.stringify([name]) });
  const [, data = ''] = /id="answers">(.*?)<\/script>/.exec(made) ?? [];
  expect(JSON.parse(data)).toEqual([name]);
  expect(made.match(/<script/g)).toHaveLength(2);
  expect(made).not.toContain('<!--');
});

test('a text that means something to replace() stays as it is', () => {
  expect(withFrame(page, { ...frame, markup: '$& $1' })).toContain('<div id="root">$& $1</div>');
});

import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each(['https://hanoi.gov.vn/van-ban/1', ' http://a.vn/x?y=1 '])('%j can be followed', (text) =>
  expect(webAddress(text)).toBe(text.trim()),
);

test.each([
  '123/KH-UBND',
  'javascript:alert(1)',
  'JaVaScRiPt://%0aalert(1)',
  'data:text/html,x',
  'https://',
  'xem https://hanoi.gov.vn',
  '//hanoi.gov.vn',
])('%j stays text', (text) => expect(webAddress(text)).toBeNull());

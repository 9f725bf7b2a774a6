/** The name under the signature: the last personal name before the appendices. */
import type { Words } from './words.ts';

const name = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
const appendix = /^phụ lục/iu;
/** The text ends "./."; recipients and signature follow. */
const ends = /\.\/\.\s*$|^nơi nhận/iu;
const office = /^(?:Chủ Tịch|Phó Chủ|Giám Đốc|Ủy Ban|Nơi Nhận|Phụ Lục|Kế Hoạch|Bảng)/iu;

export function readSigner(words: readonly Words[]): string | null {
  const start = words.findIndex(({ text }) => ends.test(text));
  if (start < 0) return null;
  const tail = words.slice(start + 1);
  const end = tail.findIndex(({ text }) => appendix.test(text));
  const block = (end < 0 ? tail.slice(0, 60) : tail.slice(0, end)).map(({ text }) => text);
  return block.findLast((text) => name.test(text) && !office.test(text)) ?? null;
}

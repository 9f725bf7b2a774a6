/** Words of the field that are taken as one: abbreviations with what they stand for, and commonplaces. */
import { fold } from '../text/vietnamese.ts';

/** Abbreviations that plans use without saying them in full. */
const abbreviations: Readonly<Record<string, string>> = {
  bcci: 'bưu chính công ích',
  cchc: 'cải cách hành chính',
  cntt: 'công nghệ thông tin',
  hdnd: 'hội đồng nhân dân',
  'kt-xh': 'kinh tế xã hội',
  pakn: 'phản ánh kiến nghị',
  sncl: 'sự nghiệp công lập',
  tthc: 'thủ tục hành chính',
  ttdt: 'thông tin điện tử',
  ubnd: 'ủy ban nhân dân',
  vbqppl: 'văn bản quy phạm pháp luật',
};

/** What every plan says of everything: it names no topic of its own. */
const commonplaces = [
  'ban hành, báo cáo, cán bộ, chỉ tiêu, công chức, công tác, cơ quan, đề xuất, địa bàn, đơn vị',
  'đôn đốc, giải pháp, giám sát, hướng dẫn, kế hoạch, kết quả, kiểm tra, mức độ, nâng cao, nhà nước, quản lý',
  'quy định, rà soát, tác động, tham mưu, thẩm quyền, thực hiện, tiếp tục, tình hình, tổ chức',
  'triển khai, viên chức, xây dựng, xử lý',
]
  .join(', ')
  .split(', ')
  .map(fold);

/** Words that join others or name the level of government; what they stand in says no topic. */
export const joining: ReadonlySet<string> = new Set(
  (
    'bằng bởi bị các cho có còn của cùng cũng do đã đang đến để được giữa hay hoặc khi không là lại ' +
    'mà mỗi năm này nếu ngày như những nhằm ở phải qua ra rằng rất sau sẽ so tại thì theo thuộc tới ' +
    'trên trong trước từ từng và vào về vì việc với hằng hàng tỉnh huyện thành phố'
  ).split(' '),
);

/** What an abbreviation stands for; undefined for any other word. */
export const spelledOut = (word: string): string | undefined => {
  const key = fold(word);
  return Object.hasOwn(abbreviations, key) ? abbreviations[key] : undefined;
};

/** Whether a term is a commonplace, to weigh little. */
export const isCommonplace = (term: string): boolean => commonplaces.includes(term);

/** Other ways to say the same: the one-stop mechanism works in the one-stop office (Decree 61/2018). */
const sameAs: Readonly<Record<string, string>> = {
  'bộ phận một cửa': 'một cửa',
  'cơ chế một cửa': 'một cửa',
  'một cửa': 'một cửa',
};

/** A term taken as one: its folded syllables in a text, and the key it counts under. */
export interface Unit {
  syllables: readonly string[];
  key: string;
}

const unit = (text: string, key = text): Unit => ({
  syllables: fold(text).split(' '),
  key: fold(key),
});

/** Every term taken as one, the longest first. */
export const units: readonly Unit[] = [
  ...Object.values(abbreviations).map((text) => unit(text)),
  ...commonplaces.map((text) => unit(text)),
  ...Object.entries(sameAs).map(([text, key]) => unit(text, key)),
].sort((a, b) => b.syllables.length - a.syllables.length);

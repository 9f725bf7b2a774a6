/**
 * The signatures of a PDF examined: a technical check against the roots given, no legal confirmation.
 * Whether a certificate was revoked is not asked anywhere.
 */
import type { Certificate } from 'pkijs';
import type { SignatureState } from '#domain/evidence/warnings.ts';
import type { ByteSource } from '../byte-source.ts';
import { coveredBytes, endsAsPdf, findSignatures, type Found } from './byte-range.ts';
import { readCms, type ReadCms } from './signed-data.ts';
import { isInForce, isOver, isVouchedFor } from './verify.ts';

export interface ExaminedSignature {
  /** Whom the certificate names; null where there is none to be read. */
  signer: string | null;
  /** As the signer's own clock had it; ISO 8601. */
  signedAt: string | null;
  state: 'valid' | 'invalid' | 'unknown';
  reason: string;
}

export interface Examination {
  state: SignatureState;
  signatures: ExaminedSignature[];
}

/**
 * @param roots certificates of the authorities that are trusted
 * @param now stands in where a signature does not say when it was made
 */
export async function examineSignatures(
  file: ByteSource,
  roots: readonly Certificate[],
  now: Date,
): Promise<Examination> {
  const found = await findSignatures(file);
  const ordered = found.sort((a, b) => endOf(a) - endOf(b));
  const signatures: ExaminedSignature[] = [];
  // From the last back: what was added behind a signature must be covered by a later, valid one.
  let isCoveredBehind = true;
  for (const one of ordered.reverse()) {
    const isLast = endOf(one) === file.size;
    const isSealed: boolean = isLast || (isCoveredBehind && signatures.length > 0);
    const examined: ExaminedSignature = isSealed
      ? await examineOne(file, one, roots, now, isLast)
      : added(one);
    isCoveredBehind = isSealed && examined.state === 'valid';
    signatures.unshift(examined);
  }
  return { state: worstOf(signatures), signatures };
}

const endOf = (found: Found): number => ('fault' in found ? -1 : found.end);

const added = (found: Found): ExaminedSignature =>
  'fault' in found
    ? invalid(found.fault)
    : {
        ...nameOf(readCms(found.cms)),
        state: 'invalid',
        reason: 'Sau khi ký, tệp đã bị thêm nội dung không được chữ ký hợp lệ nào bao phủ.',
      };

function worstOf(signatures: readonly ExaminedSignature[]): SignatureState {
  if (signatures.length === 0) return 'unsigned';
  const has = (state: SignatureState) => signatures.some((one) => one.state === state);
  if (has('invalid')) return 'invalid';
  return has('unknown') ? 'unknown' : 'valid';
}

const invalid = (reason: string): ExaminedSignature => ({
  signer: null,
  signedAt: null,
  state: 'invalid',
  reason,
});

async function examineOne(
  file: ByteSource,
  found: Found,
  roots: readonly Certificate[],
  now: Date,
  isLast: boolean,
): Promise<ExaminedSignature> {
  if ('fault' in found) return invalid(found.fault);
  const cms = readCms(found.cms);
  if ('state' in cms) return { signer: null, signedAt: null, ...cms };
  if (!isLast && !(await endsAsPdf(file, found.end)))
    return {
      ...nameOf(cms),
      state: 'invalid',
      reason: 'Vùng được ký không phải một tệp trọn vẹn.',
    };
  const over = await isOver(cms, coveredBytes(file, found));
  if (over !== 'sound') return { ...nameOf(cms), ...faults[over] };
  return { ...nameOf(cms), ...(await vouch(cms, roots, now, isLast)) };
}

type Judged = Pick<ExaminedSignature, 'state' | 'reason'>;

const faults: Record<'otherContent' | 'otherKey' | 'unsupported', Judged> = {
  otherContent: { state: 'invalid', reason: 'Nội dung tệp đã bị sửa sau khi ký.' },
  otherKey: { state: 'invalid', reason: 'Chữ ký không do khóa của chứng thư này tạo ra.' },
  unsupported: {
    state: 'unknown',
    reason: 'Thuật toán ký không được hỗ trợ nên chưa kiểm tra được.',
  },
};

async function vouch(
  cms: ReadCms,
  roots: readonly Certificate[],
  now: Date,
  isLast: boolean,
): Promise<Judged> {
  const at = cms.signedAt ?? now;
  if (!isInForce(cms.signer, at))
    return { state: 'invalid', reason: 'Chứng thư của người ký không có hiệu lực vào lúc ký.' };
  if (roots.length === 0)
    return { state: 'unknown', reason: 'Chưa nạp chứng thư gốc nào để kiểm tra người ký.' };
  if (!(await isVouchedFor(cms, roots, at)))
    return {
      state: 'unknown',
      reason: 'Chứng thư của người ký không dẫn tới chứng thư gốc nào đang được tin cậy.',
    };
  return {
    state: 'valid',
    reason: isLast
      ? 'Nội dung nguyên vẹn từ khi ký; chứng thư còn hiệu lực lúc ký và dẫn tới chứng thư gốc được tin cậy. Chưa kiểm tra thu hồi.'
      : 'Phần được ký còn nguyên vẹn; phần thêm sau đó do chữ ký sau bao phủ. Chưa kiểm tra thu hồi.',
  };
}

const commonName = '2.5.4.3';

function nameOf(cms: ReturnType<typeof readCms>): Pick<ExaminedSignature, 'signer' | 'signedAt'> {
  if ('state' in cms) return { signer: null, signedAt: null };
  return { signer: holderOf(cms.signer), signedAt: cms.signedAt?.toISOString() ?? null };
}

/** Whom a certificate names: the common name, else everything it says. */
export function holderOf({ subject }: Certificate): string {
  const values = subject.typesAndValues.map(({ type, value }) => ({
    type,
    text: String((value as { valueBlock: { value: unknown } }).valueBlock.value),
  }));
  const name = values.find(({ type }) => type === commonName)?.text;
  return (name ?? values.map(({ text }) => text).join(', ')).slice(0, 300);
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as contract from '#contract/evidence.ts';
import { addTrustRoot, listTrustRoots, withdrawTrustRoot } from '#contract/trust.ts';
import { fileDocument, identity, newPaper as paper } from '#test/file/documents.ts';
import { openOffice, sendFile, type Office } from '#test/file/office.ts';
import { report, writePaperExcel, writePaperWord } from '#test/office/paper.ts';
import { issue, type Holder } from '#test/signature/authority.ts';
import { signPdf } from '#test/signature/sign-pdf.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const addOne = (content?: Buffer, name?: string) => fileDocument(office.own, content, name);

const fetchContent = (url: string, headers: Record<string, string> = {}) =>
  office.app.inject({ method: 'GET', url, headers: { cookie: office.own.cookie(), ...headers } });

describe('a document', () => {
  test('is proposed from its file and believed only when a person says so', async () => {
    const content = paper('77/BC-SNV');
    const { id: uploadId } = await sendFile(office.own, 'Báo cáo.pdf', content);
    const proposal = await office.own.call(contract.proposeIdentity, { uploadId });
    expect(proposal).toEqual({
      number: '77/BC-SNV',
      issuedOn: '2020-06-30',
      issuer: 'Sở Nội vụ',
      subject: 'Báo cáo kết quả thực hiện cải cách hành chính sáu tháng đầu năm 2020',
      unread: null,
      same: [],
    });
    const nothing = { number: null, issuedOn: null, issuer: null, subject: null };
    const { id } = await office.own.call(contract.addDocument, { uploadId, ...nothing });
    const document = await office.own.call(contract.readDocument, { documentId: id });
    expect(document).toMatchObject({ ...nothing, isOwn: true });
    expect(document.warnings).toEqual([
      'numberMissing',
      'dateMissing',
      'issuerMissing',
      'subjectMissing',
      'unscanned',
    ]);
    const again = await office.own.call(contract.proposeIdentity, { uploadId });
    expect(again.same).toEqual([{ id, number: null, subject: null }]);
  });

  test('is proposed from what an office writes in as from what it prints', async () => {
    for (const [name, write] of [
      ['Báo cáo.docx', () => writePaperWord(report, 'oneRow')],
      ['Biểu số liệu.xlsx', () => writePaperExcel(report)],
    ] as const) {
      const { id: uploadId } = await sendFile(office.own, name, await write());
      expect(await office.own.call(contract.proposeIdentity, { uploadId })).toMatchObject({
        number: '45/BC-SNV',
        issuedOn: '2020-07-05',
        issuer: 'Sở Nội vụ',
        unread: null,
      });
    }
  });

  test('without text proposes nothing and says why', async () => {
    for (const [name, content] of [
      ['hỏng.pdf', Buffer.from('%PDF-1.7\nkhông phải')],
      ['quét.png', Buffer.from('\x89PNG\r\n\x1a\n quét', 'latin1')],
    ] as const) {
      const { id: uploadId } = await sendFile(office.own, name, content);
      const proposal = await office.own.call(contract.proposeIdentity, { uploadId });
      expect(proposal).toMatchObject({ number: null, unread: expect.any(String) as string });
    }
  });

  test('keeps every file it ever had, each under its own name', async () => {
    const [before, after] = [paper(), paper()];
    const { id: documentId, version, current: old } = await addOne(before);
    const { id: uploadId } = await sendFile(office.own, 'Bản mới.pdf', after);
    const reason = 'Bản đầu thiếu phụ lục';
    const revised = { documentId, version, uploadId, reason };
    await office.own.call(contract.reviseDocument, revised);
    const stale = await office.own.refusal(contract.reviseDocument, revised);
    expect(stale?.code).toBe('stale');
    const document = await office.own.call(contract.readDocument, { documentId });
    expect(document.allRevisions.map(({ position, file }) => [position, file.name])).toEqual([
      [1, 'Báo cáo – bản ký.pdf'],
      [2, 'Bản mới.pdf'],
    ]);
    expect(document.history.map(({ action }) => action)).toEqual([
      'evidence.revise',
      'evidence.add',
    ]);
    await office.own.call(contract.withdrawDocument, {
      documentId,
      version: version + 1,
      reason: 'Đã có văn bản thay thế',
    });
    const content = await fetchContent(`/api/evidence/${documentId}/revisions/${old.id}/content`);
    expect(content.rawPayload.equals(before)).toBe(true);
    const { db } = office.database;
    await expect(db.deleteFrom('evidence_document').execute()).rejects.toThrow(/never deleted/);
    await expect(db.deleteFrom('evidence_revision').execute()).rejects.toThrow();
  });

  test('is withdrawn and reinstated, each with its reason on record', async () => {
    const { id: documentId, version } = await addOne();
    const read = () => office.own.call(contract.readDocument, { documentId });
    const early = { documentId, version, reason: 'chưa thu hồi' };
    const standing = await office.own.refusal(contract.reinstateDocument, early);
    expect(standing?.code).toBe('illegal-move');
    await office.own.call(contract.withdrawDocument, { ...early, reason: 'Nhầm văn bản' });
    expect(await read()).toMatchObject({
      withdrawnReason: 'Nhầm văn bản',
      warnings: expect.arrayContaining(['withdrawn']) as string[],
    });
    const undoing = { documentId, version: version + 1, reason: 'Thu hồi nhầm' };
    for (const [browser, input, code] of [
      [office.other, undoing, 'not-allowed'],
      [office.auditor, undoing, 'not-allowed'],
      [office.own, { ...undoing, version }, 'stale'],
    ] as const) {
      expect((await browser.refusal(contract.reinstateDocument, input))?.code).toBe(code);
    }
    await office.own.call(contract.reinstateDocument, undoing);
    const after = await read();
    expect(after).toMatchObject({ withdrawnAt: null, withdrawnReason: null });
    expect(after.warnings).not.toContain('withdrawn');
    expect(after.history.map(({ action, reason }) => [action, reason])).toEqual([
      ['evidence.reinstate', 'Thu hồi nhầm'],
      ['evidence.withdraw', 'Nhầm văn bản'],
      ['evidence.add', null],
    ]);
  });

  test('shows both values to whoever edits an older version', async () => {
    const { id: documentId, version } = await addOne();
    const edit = { documentId, version, ...identity };
    await office.own.call(contract.editDocument, { ...edit, number: '13/BC-SNV' });
    const problem = await office.own.refusal(contract.editDocument, {
      ...edit,
      number: '14/BC-SNV',
    });
    expect(problem?.extras).toMatchObject({
      yours: { number: '14/BC-SNV' },
      current: { number: '13/BC-SNV', version: version + 1 },
    });
  });

  test('is closed to another agency', async () => {
    const { id: documentId, current } = await addOne();
    for (const [route, input] of [
      [contract.readDocument, { documentId }],
      [contract.downloadRevision, { documentId, revisionId: current.id }],
      [contract.editDocument, { documentId, version: 1, ...identity }],
    ] as const) {
      expect((await office.other.refusal(route, input as never))?.code).toBe('not-allowed');
    }
    const mixed = { documentId: documentId - 1, revisionId: current.id };
    expect((await office.own.refusal(contract.downloadRevision, mixed))?.code).toBe('not-found');
  });
});

describe('the content of a file', () => {
  let address: string;
  let whole: Buffer;
  beforeAll(async () => {
    whole = paper();
    const { id, current } = await addOne(whole, 'Kế hoạch "số" 5 – đợt 1.pdf');
    address = `/api/evidence/${id}/revisions/${current.id}/content`;
  });

  test('comes as a download that can run nothing, under its Vietnamese name', async () => {
    const { headers } = await fetchContent(address);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Ke hoach _so_ 5 _ dot 1.pdf"; filename*=UTF-8''${encodeURIComponent('Kế hoạch "số" 5 – đợt 1.pdf')}`,
    );
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(whole.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'accept-ranges': 'bytes',
    });
  });

  test('comes in parts, and not at all to whoever has it', async () => {
    const part = await fetchContent(address, { range: 'bytes=10-19' });
    expect(part.statusCode).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
    expect(part.rawPayload.equals(whole.subarray(10, 20))).toBe(true);
    const beyond = await fetchContent(address, { range: `bytes=${whole.length}-` });
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([
      416,
      `bytes */${whole.length}`,
    ]);
    const etag = String(part.headers['etag']);
    expect((await fetchContent(address, { 'if-none-match': etag })).statusCode).toBe(304);
    const changed = await fetchContent(address, { range: 'bytes=0-1', 'if-range': '"khác"' });
    expect(changed.statusCode).toBe(200);
  });
});

describe('signatures', () => {
  let root: Holder;
  let signed: Buffer;
  beforeAll(async () => {
    root = await issue({ name: 'Gốc minh hoạ', isAuthority: true });
    const leader = await issue({ name: 'Lãnh đạo (minh hoạ)' }, root);
    signed = await signPdf(paper(), leader, '2020-06-30T03:00:00Z');
  });

  test('are examined by the roots of the day, and again when those change', async () => {
    const document = await addOne(signed);
    expect(document.current.signature).toMatchObject({ state: 'unknown', isOutdated: false });
    const given = { name: 'Gốc (dữ liệu minh hoạ)', pem: root.pem };
    const { id: rootId } = await office.administrator.call(addTrustRoot, given);
    const twice = await office.administrator.refusal(addTrustRoot, given);
    expect(twice?.code).toBe('conflict');
    const place = { documentId: document.id, revisionId: document.current.id };
    const before = await office.own.call(contract.readDocument, { documentId: document.id });
    expect(before.current.signature).toMatchObject({ state: 'unknown', isOutdated: true });
    const checked = await office.auditor.call(contract.checkSignature, place);
    expect(checked).toMatchObject({
      state: 'valid',
      isOutdated: false,
      signatures: [{ signer: 'Lãnh đạo (minh hoạ)', state: 'valid' }],
    });
    const withdrawal = { rootId, version: 1, reason: 'Hết dùng' };
    await office.administrator.call(withdrawTrustRoot, withdrawal);
    expect(await office.own.call(contract.checkSignature, place)).toMatchObject({
      state: 'unknown',
    });
    const { roots } = await office.administrator.call(listTrustRoots, {});
    expect(roots).toMatchObject([{ holder: 'Gốc minh hoạ', withdrawnReason: 'Hết dùng' }]);
  });

  test('of a changed file warn', async () => {
    const changed = Buffer.from(signed);
    changed[300] = (changed[300] ?? 0) ^ 1;
    expect((await addOne(changed)).warnings).toContain('signatureInvalid');
  });

  test('a root that is none is refused', async () => {
    const problem = await office.administrator.refusal(addTrustRoot, { name: 'abc', pem: 'x' });
    expect(problem?.code).toBe('file-refused');
  });
});

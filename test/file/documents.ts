/** Documents of an agency for tests, each of a file of its own (dữ liệu minh hoạ). */
import * as contract from '#contract/evidence.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Browser } from '../access/browser.ts';
import { paperPdf, reportLines } from '../signature/paper-pdf.ts';
import { sendFile } from './office.ts';

export const identity = {
  number: '12/BC-SNV',
  issuedOn: '2020-06-30' as Day,
  issuer: 'Sở Nội vụ',
  subject: 'Báo cáo sáu tháng',
};

let count = 0;

/** A report that no other test has. */
export const newPaper = (number = `${1000 + ++count}/BC-SNV`): Buffer =>
  paperPdf(reportLines(number, ['30', '6', '2020']));

/** Sends a file, files it as a document and reads that. */
export async function fileDocument(
  browser: Browser,
  content: Buffer = newPaper(),
  name = 'Báo cáo – bản ký.pdf',
): Promise<contract.DocumentDetail> {
  const { id: uploadId } = await sendFile(browser, name, content);
  const { id } = await browser.call(contract.addDocument, { uploadId, ...identity });
  return browser.call(contract.readDocument, { documentId: id });
}

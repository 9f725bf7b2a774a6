/** The kinds of file that may serve as evidence: an issued paper, its scan, or the table it rests on. */

export const fileKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'jpeg',
  'png',
  'heic',
  'text',
] as const;
export type FileKind = (typeof fileKinds)[number];

interface KindFacts {
  mediaType: string;
  /** Without the dot; the first is the usual one. */
  extensions: readonly [string, ...string[]];
  /** A browser may show it in its own page; everything else is only saved. */
  isInline: boolean;
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const saved = (mediaType: string, ...extensions: KindFacts['extensions']): KindFacts => ({
  mediaType,
  extensions,
  isInline: false,
});
const shown = (mediaType: string, ...extensions: KindFacts['extensions']): KindFacts => ({
  mediaType,
  extensions,
  isInline: true,
});

export const kindFacts: Record<FileKind, KindFacts> = {
  pdf: shown('application/pdf', 'pdf'),
  docx: saved(`${office}.wordprocessingml.document`, 'docx'),
  xlsx: saved(`${office}.spreadsheetml.sheet`, 'xlsx'),
  pptx: saved(`${office}.presentationml.presentation`, 'pptx'),
  odt: saved(`${openDocument}.text`, 'odt'),
  ods: saved(`${openDocument}.spreadsheet`, 'ods'),
  jpeg: shown('image/jpeg', 'jpg', 'jpeg'),
  png: shown('image/png', 'png'),
  heic: saved('image/heic', 'heic', 'heif'),
  text: saved('text/plain; charset=utf-8', 'txt', 'csv'),
};

import type { Words } from '../vi.ts';

/** A file in: chosen, sent, read, its faults told by their cells. */
export const fileImport: Words['fileImport'] = {
  dropOr: 'or',
  chooseFile: 'Choose a file',
  sending: (name) => `Sending ${name}`,
  reading: (name) => `Reading ${name}`,
  sent: (percent) => `${percent} % sent`,
  cancelled: 'Cancelled. Nothing has been written.',
  tooLarge: (name, size) =>
    `${name} has ${size} MB, above the limit of 20 MB. Remove pictures, or split it into several files.`,
  emptyFile: (name) => `${name} is empty. Choose another file.`,
  refusedNext: 'Nothing has been written. Choose another file, or mend this one and try again.',
  faults: 'Errors in the file',
  sheet: 'Sheet',
  row: 'Row',
  cell: 'Cell',
  message: 'What is wrong and what to do',
  yours: 'In your file',
  current: 'As it stands',
};

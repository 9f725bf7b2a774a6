import type { Words } from '../vi.ts';

/** Scores out to Excel and back in. */
export const scoreFile: Words['scoreFile'] = {
  menu: 'Excel',
  exportSheet: 'Export the sheet to edit in Excel',
  exportLeague: (league) => `Export league ${league}`,
  exportRound: 'Export all facts of the round',
  importFile: 'Import from Excel',

  title: 'Import scores from Excel',
  text: 'Edit the exported file, then choose it here. It is tried first: you see which cells change, which are refused and why; nothing is written until you confirm.',
  round: 'Round',
  noRoundTitle: 'No round is open yet',
  noRoundText: 'Once a round is open, export a sheet to Excel, edit it and bring it back here.',
  backToSheet: 'Back to the sheet',
  backToRound: 'Back to the round',
  howTitle: 'How to edit the file',
  howText:
    'Change only the three yellow columns: value, why not applicable, why it differs. An empty cell is missing, not zero. No formulas: paste as values. Cells you do not touch keep what the system has.',
  drop: 'Drop the edited Excel file here',
  accepts: 'An .xlsx file exported from a sheet or a round, at most 20 MB.',

  verdict: (criteria, sheets) =>
    `${criteria} criteria of ${sheets} sheets would change. Nothing is written yet.`,
  unchanged: (count) => `${count} criteria stay as they are.`,
  nothingNew: 'The file says nothing that differs from what stands.',
  faultTitle: (count) => `${count} cells or rows refused`,
  faultText:
    'Mend these cells in the file and choose it again. Cells that somebody else has changed since the export show both values for you to decide.',
  views: {
    changes: (count) => `Changes (${count})`,
    faults: (count) => `Refused (${count})`,
    sheets: (count) => `Sheets (${count})`,
  },
  view: 'View',
  onlyFirst: (shown, all) =>
    `The table shows the first ${shown} cells of ${all}; all of them are written.`,
  changes: 'Cells that change',
  unit: 'Unit',
  code: 'Code',
  label: 'Fact',
  before: 'As it stands',
  after: 'To be written',
  points: 'Points',
  pointsAfter: 'New points',
  cell: 'Cell',
  empty: 'empty',
  sheets: 'Sheets that change',
  criteria: 'Criteria',
  totalBefore: 'Total now',
  totalAfter: 'New total',

  all: 'All or nothing',
  allText: 'While a cell is refused, nothing at all is written.',
  confirm: (count) => `Write ${count} criteria`,
  confirmGood: (count) => `Write ${count} criteria without errors`,
  blocked: 'Some cells are refused: mend the file and choose it again, or untick “All or nothing”.',
  otherFile: 'Choose another file',
  tryAgain: 'Try again',
  doneTitle: (count) => `${count} criteria written`,
  doneText: 'Each has its entry in the audit trail, old and new, as if entered on the screen.',
  leftOut: (count) => `${count} cells or rows were not written`,
  newTotal: (unit, before, after) => `${unit}: from ${before} to ${after} points`,
};

import type { Words } from '../vi.ts';

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
const units = (count: number) => counted(count, 'unit', 'units');
const lacking = (missing: number) =>
  `${counted(missing, 'criterion has', 'criteria have')} no score yet`;

const publication: Words['ranking']['publication'] = {
  title: (number) => `Results as published, number ${number}`,
  numberOf: (number) => `Number ${number}`,
  list: 'Publications',
  number: 'No.',
  at: 'Time',
  person: 'Published by',
  reason: 'Reason of the correction',
  firstTime: 'First publication',
  publishedOn: (day) => `Published on ${day}`,
  recorded: 'recorded',
  hash: 'SHA-256 hash',
  copyHash: 'Copy the full hash',
  state: 'Standing',
  current: 'In force',
  replaced: 'Corrected since',
  content: 'Content',
  intact: 'Intact',
  broken: 'Does not match its hash',
  brokenText:
    'What is stored differs from what was published. Do not rely on it; tell the administrator at once, who compares it with a backup.',
  replacedText: (number) =>
    `Publication number ${number} corrects this one, which is kept for comparison.`,
  openCurrent: 'Open the one in force',
  download: 'Download the original',
  toStandings: 'Provisional ranking',
  noneTitle: 'There is no such publication',
  noneText:
    'The publication in the address is not there. Open the newest round, or ask whoever sent the link.',
  emptyTitle: 'Nothing of this round is published yet',
  emptyText:
    'Once sheets stand at the publication stage with every criterion scored, press “Publish the results” at the top. Each publication is kept with its hash.',
  emptyWait:
    'Once the standing agency publishes, everybody sees the ranks, the points and why a unit has its rank here.',
  publish: 'Publish the results',
  correct: 'Publish a correction',
  consequence: (number, count) =>
    `Rank, grade and the points of every criterion of ${units(count)} are frozen as publication number ${number} with a SHA-256 hash. Every user can see it.`,
  locks: (count) =>
    `The ${counted(count, 'sheet becomes', 'sheets become')} “Published” and locked; a change means reopening a sheet, with a reason.`,
  forever:
    'What is published cannot be edited or deleted. A mistake is put right by publishing a correction; the old one stays.',
  keepsOld: (number) => `Number ${number} stays as it is; the new one comes into force.`,
  withheld: (count) =>
    `${units(count)} cannot be published yet and will read “not scored” (no rank, which is not zero points):`,
  withheldAt: (unit, stage) => `${unit}: the sheet is at the stage ${stage}`,
  withheldBoth: (unit, stage, missing) =>
    `${unit}: the sheet is at the stage ${stage}, ${lacking(missing)}`,
  allIn: 'Every unit of the round is in the publication.',
  nobody:
    'Nothing can be published yet: no sheet stands at the publication stage with every criterion scored. Hand finished sheets on to it on the screen Scoring rounds.',
  reasonHint: 'Why it is corrected: the conclusion, the paper, the day. Kept with the publication.',
  reasonNeeded: 'State why it is corrected (at least 3 characters)',
  stale:
    'Somebody has just changed or published this round. What you see has been loaded again: check it, then publish once more.',
  done: (number) => `Published, number ${number}`,
};

const changes: Words['ranking']['changes'] = {
  label: (number, before) => `Number ${number} against number ${before}`,
  summary: (changed, unchanged) => `${units(changed)} changed, ${units(unchanged)} as before.`,
  noneTitle: 'No unit changed',
  noneText: 'Rank and points of every unit are exactly as in the publication before.',
  rankBefore: 'Rank before',
  rankAfter: 'Rank after',
  moved: 'Up, down',
  up: (places) => `Up ${counted(places, 'place', 'places')}`,
  down: (places) => `Down ${counted(places, 'place', 'places')}`,
  level: 'Same rank',
  entered: 'Newly scored',
  left: 'No longer scored',
  indexBefore: 'Ranking index before, %',
  indexAfter: 'Ranking index after, %',
  pointsGap: 'Change in points',
  grade: 'Grade',
  gradeFromTo: (before, after) => `${before} → ${after}`,
  criteria: 'Criteria that changed',
  ofUnit: (before) => `Changes against number ${before}`,
  before: 'Before',
  after: 'After',
  unitSame: (before) => `Nothing changed against number ${before}.`,
};

const why: Words['ranking']['why'] = {
  title: 'Why this rank',
  titleUnscored: 'Why there is no rank yet',
  first: (league) => `First of ${league}: no unit ranks above.`,
  tied: (rank, others) =>
    `Shares rank ${rank} with ${others}: the ranking index is equal, before rounding too.`,
  above: (name, rank) => `The unit above: ${name}, rank ${rank}.`,
  indexes: (own, above, gap) =>
    `Ranking index ${own} % against ${above} %: ${gap} percentage points less (before rounding).`,
  sums: (behind, ahead, difference) =>
    `Over all criteria, bonus and penalty included: ${difference} points (${behind} less and ${ahead} more at criteria that apply to both).`,
  outside: (difference) => `At criteria that apply to one of the two only: ${difference} points.`,
  penalty: (criterion) => `${criterion} (penalty)`,
  maxima: (own, above) =>
    `So the applicable maxima are ${own} and ${above}; ranks compare %, not points.`,
  noGaps: 'The two are equal in every criterion.',
  behind: 'Less at',
  ahead: 'More at',
  onlyOne: 'Applicable to one of the two only',
  criterion: 'Criterion',
  own: 'This unit',
  other: 'Unit above',
  gap: 'Gap',
  missing: 'no score yet',
  notApplicable: 'not applicable',
  unscored: (missing, stage) =>
    `Not ranked: ${lacking(missing)}; the sheet is at the stage ${stage}. No score is not zero points.`,
  nothingApplies: 'Not ranked: no criterion applies to this unit.',
  unscoredThen:
    'Not scored in this publication: its sheet had not come to the publication stage, or lacked scores. Not scored is not zero points.',
};

export const ranking: Words['ranking'] = {
  title: 'Ranking',
  round: 'Round',
  league: 'League',
  noLeague: 'No league',
  view: 'View',
  views: {
    table: 'Ranking',
    heat: 'Heat map',
    changes: 'Against the one before',
    publications: 'Publications',
  },
  provisional: 'Provisional ranking',
  unpublished: 'Provisional',
  provisionalText:
    'Ranks by the latest scores of each sheet, whatever stage it is at; they may change until they are published. A unit with criteria that have no score yet is not ranked, which is not zero points.',
  publishedBeside: (number) => `Published, number ${number}.`,
  openPublished: 'See the publications',
  illustrative: 'Sample data',
  rankedOf: (ranked, all) => `${ranked} of ${units(all)} ranked`,
  ownRank: (unit, rank, index) => `Your unit, ${unit}: rank ${rank}, ranking index ${index} %.`,
  ownUnscored: (unit) => `Your unit, ${unit}: not scored.`,
  seeWhy: 'See why',
  emptyTitle: 'There is no round to rank yet',
  emptyText: 'Make a round and choose its units; ranks show here once sheets are complete.',
  emptyWait: 'Once the standing agency has made a round and published it, ranks show here.',
  toRounds: 'Go to Scoring rounds',
  noRoundTitle: 'There is no such round',
  noRoundText:
    'The round in the address is not there. Open the newest, or ask whoever sent the link.',
  otherRound: 'Open the newest round',
  noUnits: 'The round has no unit yet',
  noUnitsText: 'Add its units on the screen Scoring rounds.',
  tableOf: (round) => `Provisional ranking – ${round}`,
  publishedOf: (number, round) => `Results as published, number ${number} – ${round}`,
  heatOf: (table) => `Heat map – ${table}`,
  madeUp: (label) => `${label} – sample data`,
  unit: 'Unit',
  rank: 'Rank',
  rankOf: (rank, of) => `${rank} of ${counted(of, 'scored unit', 'scored units')}`,
  tiedRank: 'shared',
  index: 'Ranking index, %',
  indexHint: 'The ranking index counts bonus and penalty; the index on a sheet does not.',
  points: 'Points',
  max: 'Applicable maximum',
  bonus: 'Bonus',
  penalty: 'Penalty',
  grade: 'Grade',
  noGrade: 'No grade',
  stage: 'Stage of the sheet',
  missing: 'Criteria without a score',
  unscored: 'Not scored',
  lacking,
  noneApplies: 'no criterion applies',
  fieldHead: (code, name) => `${code}. ${name}`,
  heatText:
    'Each cell: the points of the field in % of its applicable maximum, without bonus and penalty.',
  heatBelow: (to) => `Below ${to} %`,
  heatBetween: (from, to) => `${from} to below ${to} %`,
  heatFrom: (from) => `${from} % or more`,
  heatLegend: 'Colours',
  heatMissing: 'incomplete',
  heatNone: 'not applicable',
  notFound:
    'There is no such unit in what you are looking at. It may have been taken out of the round.',
  sheet: 'Sheet',
  openSheet: 'Open the sheet',
  fieldsOfUnit: 'By field',
  field: 'Field',
  share: '% reached',
  why,
  publication,
  changes,
};

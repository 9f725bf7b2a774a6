import type { Words } from '../vi.ts';

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const worklist: Words['worklist'] = {
  title: 'My work',
  text: 'Everything that waits for you, the urgent first. Open a line to get to where it is done.',
  groups: {
    overdue: 'Overdue',
    today: 'Due today',
    week: 'Within 7 days',
    month: 'Within 30 days',
    later: 'Later',
    none: 'No deadline',
  },
  kinds: {
    obligation: 'To be done by my agency',
    confirmation: 'To be confirmed by you',
    extension: 'Extension asked for',
    finding: 'Reconciliation',
    lead: 'Lead agencies',
    link: 'Links to criteria',
    node: 'Criterion that lost points',
    score: 'To score',
    approve: 'To be approved by you',
    appraise: 'To appraise',
    explain: 'To explain',
    decide: 'For the council to decide',
    publish: 'To publish',
    thread: 'Question',
    second: 'Second appraisal',
  },
  findings: (count) => `${counted(count, 'finding', 'findings')} of the plan not settled yet`,
  leads: (count) =>
    `${counted(count, 'criterion has', 'criteria have')} a proposed lead to confirm`,
  links: (count) => `${counted(count, 'link', 'links')} between tasks and criteria to confirm`,
  lost: (points) => `${points} points lost last year`,
  sheets: (count) => counted(count, 'sheet', 'sheets'),
  thread: (code, agency) => `Criterion ${code} · ${agency}: waits for your answer`,
  second: (count) =>
    `${counted(count, 'criterion', 'criteria')} to look at a second time, without the first result`,
  returned: 'sent back',
  until: (day) => `by ${day}`,
  askedUntil: (day) => `asked until ${day}`,
  count: (count) => counted(count, 'thing', 'things'),
  emptyTitle: 'Nothing waits for you',
  emptyText: 'Look at the tasks of the whole plan to see how far the agencies are.',
  readerText:
    'Your account reads and oversees. Look at the tasks of the whole plan to see how far the agencies are.',
  seeTasks: 'See the tasks',
};

import type { TrailEvent } from '#contract/audit.ts';
import { formatInstant, InstantText } from '../ui/instant-text.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';
import { changesOf } from '../ui/changes/changes.ts';
import { actionText, fieldText, subjectTypeText, valueText } from '../ui/changes/describe.ts';
import { SealBadge } from './seal-badge.tsx';

/** Changed fields a row names before it says "…". */
const fieldsInRow = 2;

export function trailColumns(words: Words): Column<TrailEvent>[] {
  const { audit } = words;
  return [
    {
      id: 'at',
      title: audit.at,
      width: 172,
      value: ({ at }) => formatInstant(at),
      show: ({ at }) => <InstantText instant={at} />,
    },
    {
      id: 'person',
      title: audit.person,
      width: 190,
      value: ({ person }) => person?.name ?? audit.system,
    },
    {
      id: 'action',
      title: audit.action,
      width: 150,
      value: ({ action }) => actionText(words, action),
    },
    {
      id: 'subject',
      title: audit.subject,
      value: ({ subject }) => subject.label,
    },
    {
      id: 'subjectType',
      title: audit.subjectType,
      value: ({ subject }) => subjectTypeText(words, subject.type),
      startsHidden: true,
    },
    { id: 'changes', title: audit.changes, value: (event) => changesInShort(words, event) },
    {
      id: 'agency',
      title: audit.agency,
      value: ({ agency }) => agency?.name ?? null,
      startsHidden: true,
    },
    { id: 'reason', title: audit.reason, value: ({ reason }) => reason, startsHidden: true },
    { id: 'address', title: audit.address, value: ({ address }) => address, startsHidden: true },
    {
      id: 'seal',
      title: audit.seal,
      value: ({ isSealed }) => (isSealed ? audit.sealed : audit.notSealed),
      show: ({ isSealed }) => <SealBadge isSealed={isSealed} />,
      startsHidden: true,
    },
  ];
}

/** What became of the first fields; what was recorded only as it was before is left to the panel. */
function changesInShort(words: Words, event: TrailEvent): string | null {
  const changes = changesOf(event.before, event.after).filter(({ after }) => after !== undefined);
  if (changes.length === 0) return null;
  const shown = changes.slice(0, fieldsInRow).map(({ field, before, after }) => {
    const from = before === undefined ? '' : `${short(valueText(words, field, before))} → `;
    return `${fieldText(words, field)}: ${from}${short(valueText(words, field, after))}`;
  });
  return shown.join('; ') + (changes.length > fieldsInRow ? '; …' : '');
}

/** Characters of a value in a row; the panel has all of it. */
const longest = 40;
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

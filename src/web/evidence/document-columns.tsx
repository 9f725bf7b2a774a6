import type { EvidenceDocument } from '#contract/evidence.ts';
import { Text } from '@mantine/core';
import type { Column } from '../ui/table/column.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Words } from '../words/words.tsx';
import { ScanBadge, SignatureBadge } from './badges.tsx';
import { sizeText } from './size-text.ts';

/** @param isOfMany the reader sees more agencies than one */
export function documentColumns(
  { evidence }: Words,
  isOfMany: boolean,
): Column<EvidenceDocument>[] {
  const warningsOf = ({ warnings }: EvidenceDocument) =>
    warnings.map((code) => evidence.warnings[code]).join('; ') || evidence.noWarning;
  const signatureOf = ({ current }: EvidenceDocument) =>
    current.signature === null
      ? evidence.notSignable
      : evidence.signatures[current.signature.state];
  const agency: Column<EvidenceDocument> = {
    id: 'agency',
    title: evidence.agency,
    filter: 'choice',
    value: ({ agency: { name } }) => name,
  };
  return [
    { id: 'number', title: evidence.number, width: 130, value: ({ number }) => number },
    {
      id: 'subject',
      title: evidence.subject,
      value: ({ subject }) => subject,
      show: ({ subject, current }) => (
        <>
          {subject ?? '–'}
          <Text span display="block" size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {current.file.name}
          </Text>
        </>
      ),
    },
    {
      id: 'issuedOn',
      title: evidence.issuedOn,
      kind: 'day',
      width: 116,
      value: ({ issuedOn }) => issuedOn,
    },
    { id: 'issuer', title: evidence.issuer, width: 150, value: ({ issuer }) => issuer },
    {
      id: 'scan',
      title: evidence.scan,
      width: 136,
      filter: 'choice',
      value: ({ current }) => evidence.scans[current.file.scan],
      show: ({ current }) => <ScanBadge scan={current.file.scan} />,
    },
    {
      id: 'signature',
      title: evidence.signature,
      width: 232,
      filter: 'choice',
      value: signatureOf,
      show: ({ current }) =>
        current.signature === null ? (
          evidence.notSignable
        ) : (
          <SignatureBadge state={current.signature.state} />
        ),
    },
    { id: 'uses', title: evidence.uses, kind: 'number', width: 76, value: ({ uses }) => uses },
    {
      id: 'revisions',
      title: evidence.revisions,
      kind: 'number',
      value: ({ revisions }) => revisions,
      startsHidden: true,
    },
    {
      id: 'warning',
      title: evidence.warning,
      width: 120,
      value: warningsOf,
      show: (document) =>
        document.warnings.length === 0 ? (
          evidence.noWarning
        ) : (
          <span title={warningsOf(document)}>
            <StatusBadge tone="warn">{evidence.warningCount(document.warnings.length)}</StatusBadge>
          </span>
        ),
    },
    {
      id: 'state',
      title: evidence.state,
      filter: 'choice',
      value: ({ withdrawnAt }) => (withdrawnAt === null ? evidence.standing : evidence.withdrawn),
      startsHidden: true,
    },
    ...(isOfMany ? [agency] : []),
    {
      id: 'size',
      title: evidence.size,
      value: ({ current }) => sizeText(current.file.size),
      sortBy: ({ current }) => current.file.size,
      startsHidden: true,
    },
    {
      id: 'file',
      title: evidence.file,
      value: ({ current }) => current.file.name,
      startsHidden: true,
    },
    {
      id: 'addedAt',
      title: evidence.addedAt,
      kind: 'day',
      value: ({ addedAt }) => addedAt.slice(0, 10),
      startsHidden: true,
    },
    { id: 'addedBy', title: evidence.addedBy, value: ({ addedBy }) => addedBy, startsHidden: true },
  ];
}

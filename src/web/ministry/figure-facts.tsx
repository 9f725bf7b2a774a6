import { Alert, Button, Text } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { MinistryRow } from '#contract/ministry.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Labelled, type LabelledItem } from '../ui/labelled.tsx';
import { PointsText } from '../ui/points-text.tsx';
import { Section } from '../ui/section.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { ownerText } from './ledger-columns.tsx';
import type { Subject } from './subject.ts';

interface FigureFactsProps {
  subject: Subject;
  row: MinistryRow | undefined;
  onEdit: () => void;
}

/** The figure that stands, with its source, its parts' sum and what other sources say. */
export function FigureFacts({ subject, row, onEdit }: FigureFactsProps) {
  const words = useWords();
  const { ministry } = words;
  const mayEdit = useMay()('ministry.edit');
  const { figure, summed, conflicts } = subject;
  const differs = figure?.points != null && summed !== null && figure.points !== summed;
  const ministryPoints =
    figure === null || figure.state === 'missing'
      ? ministry.unknown
      : figure.state === 'notApplicable'
        ? ministry.notApplicable
        : formatPoints(figure.points ?? ('0' as never));
  const items: LabelledItem[] = [
    [ministry.max, <PointsText key="max" value={subject.maxPoints} />],
    [ministry.self, selfText()],
    [ministry.total, <b key="ministry">{ministryPoints}</b>],
    [ministry.gap, <PointsText key="gap" value={subject.gap} signed />],
    [ministry.lost, <PointsText key="lost" value={subject.lost} />],
    ...(summed === null ? [] : [[ministry.byParts, sumText()] as const]),
    [ministry.reason, figure?.reason ?? ministry.noReason],
    ...(row === undefined ? [] : [[ministry.owner, ownerText(row, words)] as const]),
    [
      ministry.source,
      figure === null ? '–' : ministry.sourceText(figure.source, formatDay(figure.sourceOn)),
    ],
  ];
  function selfText() {
    if (figure?.selfPoints != null) return formatPoints(figure.selfPoints);
    return subject.isSurvey === true ? ministry.selfSurvey : ministry.unknown;
  }
  function sumText() {
    return (
      <Text span size="sm" c={differs ? 'orange.9' : undefined}>
        <PointsText value={summed} />
        {differs && ` (${ministry.differs})`}
      </Text>
    );
  }
  const button = (
    <Button size="xs" variant="default" onClick={onEdit}>
      {figure === null ? ministry.enter : ministry.correct}
    </Button>
  );
  return (
    <Section title={ministry.figures} action={mayEdit && button}>
      <Labelled items={items} />
      {conflicts.map(({ source, sourceOn, points }) => (
        <Alert
          key={source}
          mt="sm"
          color="orange"
          icon={<CircleAlert size={18} aria-hidden />}
          title={ministry.conflictTitle}
        >
          {ministry.conflictText(
            points === null ? ministry.notApplicable : formatPoints(points),
            source,
            formatDay(sourceOn),
          )}
        </Alert>
      ))}
    </Section>
  );
}

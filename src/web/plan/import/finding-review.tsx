import { SegmentedControl, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Finding, FindingSeverity } from '#domain/plan/plan.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import classes from './import.module.css';
import { SourceView } from './source-view.tsx';

interface FindingReviewProps {
  findings: readonly Finding[];
  lines: readonly string[];
}

const severities: readonly FindingSeverity[] = ['error', 'warning', 'info'];
const tones: Record<FindingSeverity, Tone> = { error: 'bad', warning: 'warn', info: 'idle' };

/** Findings beside the source; choosing one brings its line into sight. */
export function FindingReview({ findings, lines }: FindingReviewProps) {
  const { planImport } = useWords();
  const [severity, setSeverity] = useState<string>('all');
  const [chosen, setChosen] = useState<Finding | null>(null);
  const ordered = severities.flatMap((each) => findings.filter((one) => one.severity === each));
  const shown = ordered.filter((one) => severity === 'all' || one.severity === severity);
  const present = severities.filter((each) => findings.some((one) => one.severity === each));
  const count = (each: FindingSeverity) => findings.filter((one) => one.severity === each).length;
  return (
    <>
      <SegmentedControl
        mb="xs"
        aria-label={planImport.severityFilter}
        value={severity}
        onChange={setSeverity}
        data={[
          { value: 'all', label: planImport.tab(planImport.all, findings.length) },
          ...present.map((each) => ({
            value: each,
            label: planImport.tab(planImport.severities[each], count(each)),
          })),
        ]}
      />
      <div className={classes.beside}>
        <div
          className={classes.list}
          role="group"
          aria-label={planImport.tabs.finding}
          tabIndex={shown.length === 0 ? 0 : undefined}
        >
          {shown.length === 0 && (
            <Text size="sm" p="md">
              {planImport.noFindings}
            </Text>
          )}
          {shown.map((finding) => (
            <UnstyledButton
              key={`${finding.code}:${finding.node ?? ''}:${finding.message}`}
              className={classes.finding}
              aria-pressed={finding === chosen}
              onClick={() => setChosen(finding)}
            >
              <StatusBadge tone={tones[finding.severity]}>
                {planImport.severities[finding.severity]}
              </StatusBadge>
              <Text size="sm" mt={2}>
                {finding.message}
              </Text>
            </UnstyledButton>
          ))}
        </div>
        <SourceView lines={lines} chosen={chosen?.line ?? null} />
      </div>
    </>
  );
}

import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { differs } from '#domain/assessment/layer.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import type { RoundHead } from '../round.ts';
import { layersOf, type Criterion, type UnitRow } from './across.ts';
import classes from './appraisal.module.css';
import { AppraiseForm } from './appraise-form.tsx';
import { AppraiseConflict } from './appraise-conflict.tsx';
import { EntryText } from './entry-text.tsx';
import { EvidenceCount } from './evidence-count.tsx';
import { OwnWord } from './own-word.tsx';
import { useAppraise } from './use-appraise.ts';

interface UnitLineProps {
  round: RoundHead;
  unit: UnitRow;
  criterion: Criterion;
  index: number;
  /** The row Tab reaches. */
  isActive: boolean;
  onFocus: () => void;
  /** To the next unit. */
  onDone: () => void;
  onAsk: () => void;
  /** To the papers of the unit. */
  onEvidence: () => void;
}

/** One unit at the criterion: what it says and why, what the appraiser says, and the ways to say it. */
export function UnitLine(props: UnitLineProps) {
  const { round, unit, criterion, index, isActive, onFocus, onDone, onAsk, onEvidence } = props;
  const { appraisal: words } = useWords();
  const [isDiffering, setDiffering] = useState(false);
  const { own, before } = layersOf(unit);
  const appraise = useAppraise(unit, () => setDiffering(false));
  const isAgreed = own !== null && before !== null && !differs(own, before);
  const canAgree = unit.mayScore && before !== null && before.state !== 'missing' && !isAgreed;
  const agree = () => {
    if (appraise.isSaving) return;
    if (canAgree)
      appraise.save({ facts: before.facts, notApplicable: before.notApplicable, reason: null });
    if (canAgree || isAgreed) onDone();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const work = { Enter: agree, e: onAsk, E: onAsk, k: differ, K: differ }[event.key];
    const act = { t: onEvidence, T: onEvidence }[event.key] ?? (unit.mayScore ? work : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const differ = () => unit.mayScore && setDiffering(true);
  const stageName = (position: number) =>
    round.stages.find((stage) => stage.position === position)?.name ?? '';
  return (
    <li>
      <div
        role="group"
        aria-label={words.appraise(unit.agencyName)}
        className={classes.unit}
        data-row-focus={index}
        data-open={unit.mayScore || undefined}
        tabIndex={isActive ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <div>
          <Anchor
            size="sm"
            fw={600}
            renderRoot={(link) => (
              <Link {...link} to="/cham-diem" search={{ sheet: String(unit.sheetId) } as never} />
            )}
          >
            {unit.agencyName}
          </Anchor>
          {!unit.mayScore && (
            <Text size="xs" c="dimmed">
              {words.notNow(unit.stageName)}
            </Text>
          )}
          {unit.openThreads > 0 && (
            <StatusBadge tone="warn">{words.openThreads(unit.openThreads)}</StatusBadge>
          )}
        </div>
        <div>
          {unit.entries
            .filter(({ stage }) => stage < (before?.stage ?? 0))
            .map((entry) => (
              <Text key={entry.stage} size="sm" c="dimmed">
                {`${stageName(entry.stage)}: `}
                <PointsText value={entry.points} />
              </Text>
            ))}
          <EntryText
            title={before === null ? words.unitSaysNothing : stageName(before.stage)}
            entry={before}
            criterion={criterion}
          />
          <EvidenceCount unit={unit} onOpen={onEvidence} />
        </div>
        <div>
          <OwnWord
            own={own}
            before={before}
            mayScore={unit.mayScore}
            criterion={criterion}
            state={appraise.state}
          />
          {unit.mayScore && (
            <Group gap={6} mt={6} className="no-print">
              <Button size="xs" disabled={!canAgree} loading={appraise.isSaving} onClick={agree}>
                {words.agree}
              </Button>
              <Button size="xs" variant="default" onClick={() => setDiffering(!isDiffering)}>
                {words.differ}
              </Button>
              <Button size="xs" variant="subtle" onClick={onAsk}>
                {words.askExplain}
              </Button>
            </Group>
          )}
        </div>
        {isDiffering && (
          <div className={classes.form}>
            <AppraiseForm
              criterion={criterion}
              first={own ?? before}
              isSaving={appraise.isSaving}
              problem={appraise.problem}
              needsReason
              onSave={appraise.save}
              onClose={() => setDiffering(false)}
            />
          </div>
        )}
      </div>
      <AppraiseConflict appraise={appraise} criterion={criterion} />
    </li>
  );
}

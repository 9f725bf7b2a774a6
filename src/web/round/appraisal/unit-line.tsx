import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import type { RoundHead } from '../round.ts';
import { layersOf, type Criterion, type UnitRow } from './across.ts';
import classes from './appraisal.module.css';
import { AppraiseForm } from './appraise-form.tsx';
import { AppraiseConflict } from './appraise-conflict.tsx';
import { EntryText } from './entry-text.tsx';
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
}

/** One unit at the criterion: what it says and why, what the appraiser says, and the ways to say it. */
export function UnitLine(props: UnitLineProps) {
  const { round, unit, criterion, index, isActive, onFocus, onDone, onAsk } = props;
  const { appraisal: words } = useWords();
  const [isDiffering, setDiffering] = useState(false);
  const { own, before } = layersOf(unit);
  const appraise = useAppraise(unit, () => setDiffering(false));
  const canAgree = unit.mayScore && before !== null && before.state !== 'missing';
  const agree = () => {
    if (!canAgree || appraise.isSaving) return;
    appraise.save({ facts: before.facts, notApplicable: before.notApplicable, reason: null });
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const act = { Enter: agree, e: onAsk, E: onAsk, k: differ, K: differ }[event.key];
    if (act === undefined || !unit.mayScore) return;
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
        <EntryText
          title={before === null ? words.unitSaysNothing : stageName(before.stage)}
          entry={before}
          criterion={criterion}
        />
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

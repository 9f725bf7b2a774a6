import { useEffect, useRef, useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import { useWords } from '../../words/words.tsx';
import type { RoundHead } from '../round.ts';
import type { Across, Criterion, UnitRow } from './across.ts';
import classes from './appraisal.module.css';
import { AskDialog } from './ask-dialog.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { neighbours } from './neighbours.ts';
import { UnitLine } from './unit-line.tsx';

interface UnitListProps {
  round: RoundHead;
  across: Across;
  criterion: Criterion;
  onChoose: (code: string) => void;
}

/** The units, those to appraise now on top; arrows go between them and to the criteria beside. */
export function UnitList({ round, across, criterion, onChoose }: UnitListProps) {
  const { appraisal: words } = useWords();
  const box = useRef<HTMLUListElement>(null);
  const units = openFirst(across.units);
  const focus = useRowFocus(units.length, box);
  const [asking, setAsking] = useState<UnitRow | null>(null);
  const [shownId, setShownId] = useState<number | null>(null);
  /** The criterion that a key has just left: the focus goes along to the next one. */
  const left = useRef<string | null>(null);
  const { focusRow, active } = focus;
  useEffect(() => {
    if (left.current === null || left.current === across.code) return;
    left.current = null;
    focusRow(active);
  }, [across.code, focusRow, active]);
  if (units.length === 0) return <EmptyState title={words.noUnits} text={words.noUnitsText} />;
  const { previous, next } = neighbours(across);
  const beside = { ArrowLeft: previous, ArrowRight: next } as Record<string, string | null>;
  return (
    <>
      <ul
        ref={box}
        className={classes.list}
        aria-label={words.units}
        onKeyDown={(event) => {
          // Within a field the keys are the field's own.
          if (!(event.target as HTMLElement).hasAttribute('data-row-focus')) return;
          const code = beside[event.key];
          if (code == null) return void focus.moveByKey(event);
          left.current = across.code;
          onChoose(code);
        }}
      >
        {units.map((unit, index) => (
          <UnitLine
            key={`${across.code} ${unit.sheetId}`}
            round={round}
            unit={unit}
            criterion={criterion}
            index={index}
            isActive={index === focus.active}
            onFocus={() => focus.setActive(index)}
            onDone={() => focus.focusRow(Math.min(index + 1, units.length - 1))}
            onAsk={() => setAsking(unit)}
            onEvidence={() => setShownId(unit.sheetId)}
          />
        ))}
      </ul>
      <EvidencePanel
        unit={units.find(({ sheetId }) => sheetId === shownId) ?? null}
        code={across.code}
        onClose={() => setShownId(null)}
      />
      {asking !== null && (
        <AskDialog unit={asking} code={across.code} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

/** The order is that of the server within each half, so that a row stays where it is once done. */
const openFirst = (units: readonly UnitRow[]): UnitRow[] => [
  ...units.filter(({ mayScore }) => mayScore),
  ...units.filter(({ mayScore }) => !mayScore),
];

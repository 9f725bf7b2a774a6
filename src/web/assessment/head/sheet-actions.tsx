import { Button, Menu } from '@mantine/core';
import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import { AgreeButton } from './agree-button.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { handOnVerb, type Move } from './moves.ts';

interface SheetActionsProps {
  model: Model;
  onJump: (code: string) => void;
}

/** The moves that are legal now: handing on in front, the others beside or in a menu. */
export function SheetActions({ model, onJump }: SheetActionsProps) {
  const { assessment } = useWords();
  const { sheet } = model;
  const [asked, setAsked] = useState<Move | null>(null);
  const legal = sheet.actions.filter((action): action is Move => action !== 'publish');
  const besides = legal.filter((move) => move !== 'handOn' && move !== 'return');
  return (
    <>
      <AgreeButton model={model} />
      {besides.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<ChevronDown size={15} aria-hidden />}>
              {assessment.moreMoves}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {besides.map((move) => (
              <Menu.Item key={move} onClick={() => setAsked(move)}>
                {assessment.moves[move]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {legal.includes('return') && (
        <Button variant="default" onClick={() => setAsked('return')}>
          {assessment.moves.return}
        </Button>
      )}
      {legal.includes('handOn') && (
        <Button leftSection={<Check size={16} aria-hidden />} onClick={() => setAsked('handOn')}>
          {handOnVerb(sheet, assessment)}
        </Button>
      )}
      {asked !== null && (
        <MoveDialog
          model={model}
          move={asked}
          onClose={() => setAsked(null)}
          onJump={(code) => {
            setAsked(null);
            onJump(code);
          }}
        />
      )}
    </>
  );
}

import { ActionIcon, CopyButton, Group, Tooltip } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import classes from '../ranking.module.css';

/** So much of a hash tells publications apart at a glance. */
const short = 12;

/** A hash, shortened unless it is asked for in full; the button copies all of it. */
export function HashText({ hash, isFull = false }: { hash: string; isFull?: boolean }) {
  const { ranking, common } = useWords();
  return (
    <Group component="span" gap={4} wrap="nowrap" display="inline-flex">
      <span className={isFull ? classes.hash : classes.shortHash} title={hash}>
        {isFull ? hash : `${hash.slice(0, short)}…`}
      </span>
      <CopyButton value={hash}>
        {({ copied, copy }) => {
          const label = copied ? common.copied : ranking.publication.copyHash;
          return (
            <Tooltip label={label}>
              <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} onClick={copy}>
                {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
              </ActionIcon>
            </Tooltip>
          );
        }}
      </CopyButton>
    </Group>
  );
}

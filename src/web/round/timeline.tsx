import { Text } from '@mantine/core';
import { daysBetween, formatDay } from '#domain/calendar/day.ts';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import type { RoundHead, RoundStage } from './round.ts';
import classes from './round.module.css';

type Phase = 'ahead' | 'now' | 'past';

/** The stages in their order: windows as bars over the days of the round, sheets at each. */
export function Timeline({ round }: { round: RoundHead }) {
  const { round: words } = useWords();
  const { installation } = useSession();
  const today = installation.day;
  const first = round.stages.map(({ opensOn }) => opensOn).sort()[0] ?? today;
  const last =
    round.stages
      .map(({ closesOn }) => closesOn)
      .sort()
      .at(-1) ?? today;
  const span = daysBetween(first, last) + 1;
  const share = (from: RoundStage['opensOn'], days: number) =>
    `${Math.min(100, Math.max(0, ((daysBetween(first, from) + days) / span) * 100))}%`;
  const phaseOf = ({ opensOn, closesOn }: RoundStage): Phase =>
    today < opensOn ? 'ahead' : today > closesOn ? 'past' : 'now';
  const isWithin = today >= first && today <= last;
  return (
    <ol className={classes.timeline} aria-label={words.timeline}>
      {round.stages.map((stage) => {
        const phase = phaseOf(stage);
        return (
          <li key={stage.id} data-phase={phase}>
            <span className={classes.stage}>
              <Text span size="sm" fw={phase === 'now' ? 600 : undefined}>
                {`${stage.position}. ${stage.name}`}
              </Text>
            </span>
            <Text span size="xs" c="dimmed" className={classes.window}>
              {`${formatDay(stage.opensOn)} – ${formatDay(stage.closesOn)} · ${words.phases[phase]}`}
            </Text>
            <span className={classes.track} aria-hidden>
              <span
                className={classes.bar}
                style={{
                  insetInlineStart: share(stage.opensOn, 0),
                  insetInlineEnd: `calc(100% - ${share(stage.closesOn, 1)})`,
                }}
              />
              {isWithin && (
                <span className={classes.today} style={{ insetInlineStart: share(today, 0.5) }} />
              )}
            </span>
            <Text span size="sm" fw={600} className={classes.count}>
              {words.sheetsAt(
                round.counts.find((count) => count.stage === stage.position)?.sheets ?? 0,
              )}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}

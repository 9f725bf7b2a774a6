import { Paper, Stack, Text } from '@mantine/core';
import { formatPoints } from '#domain/text/vietnamese.ts';
import type { Overview } from '#contract/overview.ts';
import { FigureCard } from '../../ui/figure-card.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Gauge } from './gauge.tsx';
import classes from './overview.module.css';
import { To } from './to.tsx';

/** The totals, what the target asks, and what waits for a decision. */
export function TotalCards({ data, year }: { data: Overview; year: number | null }) {
  const { overview } = useWords();
  const { totals, outsideSurveys } = data;
  return (
    <div className={classes.cards}>
      <PreviousCard totals={totals} year={year} />
      <FigureCard
        title={overview.target(year)}
        figure={<PointsText value={totals.target} decimals={2} />}
        note={overview.of(formatPoints(totals.maxPoints))}
        to="/bo-chi-so"
      />
      <FigureCard
        title={overview.gain}
        figure={<PointsText value={totals.gainOnPrinted ?? totals.gainOnSummed} signed />}
        note={
          totals.gainOnPrinted === null || totals.gainOnPrinted === totals.gainOnSummed
            ? overview.lost(formatPoints(totals.lost))
            : overview.gainOnSummed(`+${formatPoints(totals.gainOnSummed)}`)
        }
        to="/bo-chi-so"
        search={{ only: 'losing' }}
      />
      <FigureCard
        title={overview.outside}
        figure={outsideSurveys === null ? '–' : <>{formatPoints(outsideSurveys.percent)} %</>}
        note={
          outsideSurveys === null
            ? overview.noSurvey
            : overview.outsideOf(
                formatPoints(outsideSurveys.target),
                formatPoints(outsideSurveys.maxPoints),
              )
        }
        to="/bo-chi-so"
        search={{ only: 'survey' }}
      />
      <WaitingCard data={data} />
    </div>
  );
}

function PreviousCard({ totals, year }: { totals: Overview['totals']; year: number | null }) {
  const { overview } = useWords();
  const shown = totals.previousPrinted ?? totals.previousSummed;
  const differs =
    totals.previousPrinted !== null && totals.previousPrinted !== totals.previousSummed;
  return (
    <Paper withBorder p="sm" className={classes.wide}>
      <div className={classes.gauge}>
        <Gauge previous={shown} target={totals.target} max={totals.maxPoints} />
        <div>
          <Text size="sm" component="h2">
            <To to="/doi-soat">{overview.previous(year)}</To>
          </Text>
          {totals.previousPrinted !== null && (
            <Text size="sm" c="dimmed">
              {overview.printed}
            </Text>
          )}
          {differs && (
            <Text size="sm" c="orange.9">
              {overview.printedAndSummed(formatPoints(totals.previousSummed))}
            </Text>
          )}
        </div>
      </div>
    </Paper>
  );
}

function WaitingCard({ data }: { data: Overview }) {
  const { overview } = useWords();
  const { openFindings, proposedLeads, proposedLinks } = data;
  const isDone = openFindings + proposedLeads + proposedLinks === 0;
  return (
    <Paper withBorder p="sm" className={classes.wide}>
      <Text size="sm" c="dimmed" component="h2" mb={4}>
        {overview.waiting}
      </Text>
      <Stack gap={2} fz={14}>
        {isDone && overview.nothingWaiting}
        {openFindings > 0 && <To to="/doi-soat">{overview.openFindings(openFindings)}</To>}
        {proposedLeads > 0 && (
          <To to="/doi-soat" search={{ group: 'lead' }}>
            {overview.proposedLeads(proposedLeads)}
          </To>
        )}
        {proposedLinks > 0 && (
          <To to="/doi-soat" search={{ group: 'link' }}>
            {overview.proposedLinks(proposedLinks)}
          </To>
        )}
      </Stack>
    </Paper>
  );
}

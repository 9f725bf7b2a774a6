/** Whether a survey scores a node: inferred when the plan was read, confirmed or corrected by a person. */
import { sql } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { labelOf } from './label.ts';

interface SurveyWord {
  nodeId: number;
  isSurvey: boolean;
  basis: string;
  version: number;
}

/** A word on a node is one on all below it that nobody has spoken of themselves. */
export async function decideSurvey(context: Acting, word: SurveyWord) {
  const { db } = context;
  const node = await lockRow(db, 'node', word.nodeId);
  if (node.withdrawn_at !== null) throw new Problem('not-found');
  const { isSurvey, basis } = word;
  refuseStale(
    node,
    word.version,
    { isSurvey, basis },
    { isSurvey: node.is_survey, basis: node.survey_basis },
  );
  const version = await write(context, node, word);
  const below = await loadBelow(context, node.id);
  for (const { id } of below) await write(context, await lockRow(db, 'node', id), word);
  return { isSurvey, basis, version, alsoBelow: below.length };
}

type Node = Awaited<ReturnType<typeof lockRow<'node'>>>;

async function write(context: Acting, node: Node, { isSurvey, basis }: SurveyWord) {
  const version = await saveNext(context.db, 'node', node, {
    is_survey: isSurvey,
    survey_basis: basis,
    survey_decided_by: context.person.id,
    survey_decided_at: new Date(),
  });
  await context.record({
    action: 'rubric.survey',
    subject: { type: 'node', id: node.id, label: labelOf(node) },
    before: { isSurvey: node.is_survey, surveyBasis: node.survey_basis },
    after: { isSurvey, surveyBasis: basis },
    reason: basis,
  });
  return version;
}

const loadBelow = async ({ db }: Acting, nodeId: number) => {
  const { rows } = await sql<{ id: number }>`
    with recursive below as (
      select id from node where parent_id = ${nodeId} and survey_decided_by is null
      union all
      select node.id from node join below on node.parent_id = below.id
      where node.survey_decided_by is null
    )
    select node.id from node join below using (id) where withdrawn_at is null order by id`.execute(
    db,
  );
  return rows;
};

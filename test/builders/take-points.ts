/** A published sheet of the sample is reopened and loses the points of one criterion by the council's word. */
import { listSheets, readSheet, saveScore } from '#contract/assessment.ts';
import { handOn, manageSheet } from '#contract/assessment-move.ts';
import type { Browser } from '../access/browser.ts';
import { found } from './sample-app.ts';

type Caller = Pick<Browser, 'call'>;

const councilStage = 6;

export async function takePoints(
  standing: Caller,
  council: Caller,
  roundId: number,
  agencyId: number,
): Promise<void> {
  const { sheets } = await standing.call(listSheets, { roundId });
  const row = found(sheets.find((sheet) => sheet.agencyId === agencyId));
  const { place } = await standing.call(manageSheet, {
    sheetId: row.id,
    version: row.version,
    action: 'reopen',
    toStage: councilStage,
    reason: 'Kiến nghị của đơn vị',
  });
  const sheet = await council.call(readSheet, { sheetId: row.id });
  const loser = found(
    sheet.document.nodes.find(
      ({ rule, code, standing: of }) =>
        rule?.kind === 'enteredValue' && of === 'core' && sheet.mayScore.includes(code),
    ),
  );
  await council.call(saveScore, {
    sheetId: row.id,
    nodeId: found(sheet.nodeIds[loser.code]),
    facts: { points: '0', source: 'Kết luận của Hội đồng' },
    reason: 'Kết luận của Hội đồng',
    version: 0,
  });
  await council.call(handOn, { sheetId: row.id, version: place.version });
}

import * as contract from '#contract/round.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { createRound, editRound, moveRound } from './keep.ts';
import { addUnits, setAppraisers, setUnits } from './members.ts';
import { readRoundDetail, readRounds } from './read.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.listRounds, async ({ db }) => ({ rounds: await readRounds(db) })),
  handleShared(contract.readRound, ({ db, input }) => readRoundDetail(db, input.roundId)),
  handle(contract.createRound, async (context) => {
    const round = await createRound(context, context.input);
    await addUnits(context.db, round.id, context.input.units);
    return round;
  }),
  handle(contract.editRound, (context) => editRound(context, context.input)),
  handle(contract.setUnits, (context) => setUnits(context, context.input)),
  handle(contract.setAppraisers, (context) => setAppraisers(context, context.input)),
  handle(contract.moveRound, (context) => moveRound(context, context.input)),
];

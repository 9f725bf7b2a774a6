import * as contract from '#contract/crosswalk.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { carryFigures, carryTargets } from './carry.ts';
import { readCrosswalk } from './read.ts';
import { addProposals, saveRows } from './save.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.readCrosswalk, ({ db, input }) => readCrosswalk(db, input)),
  handle(contract.proposeCrosswalk, (context) => addProposals(context, context.input)),
  handle(contract.saveCrosswalk, (context) => saveRows(context, context.input)),
  handle(contract.carryFigures, ({ db, input }) =>
    carryFigures(db, input, new Map(Object.entries(input.figures))),
  ),
  handleShared(contract.carryTargets, ({ db, input }) => carryTargets(db, input)),
];

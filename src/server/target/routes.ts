import * as contract from '#contract/target.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { enterTargetFigure } from './enter-figure.ts';
import { readTargets } from './read.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.listTargets, async ({ db, input }) => ({
    targets: await readTargets(db, input.planId),
  })),
  handle(contract.enterFigure, (context) => enterTargetFigure(context, context.input)),
];

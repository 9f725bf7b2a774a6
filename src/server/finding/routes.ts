import * as contract from '#contract/finding.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { readPlanLedger } from './ledger.ts';
import { settleFinding } from './settle.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.readLedger, ({ db, input }) => readPlanLedger(db, input.planId)),
  handle(contract.settleFinding, (context) => settleFinding(context, context.input)),
];

import * as contract from '#contract/trust.ts';
import { handle, type Handler } from '../http/handle.ts';
import { addRoot, describeRoot, withdrawRoot } from './keep.ts';
import { loadRoots } from './queries.ts';

export const routes: readonly Handler[] = [
  handle(contract.listTrustRoots, async ({ db }) => ({
    roots: (await loadRoots(db)).map(describeRoot),
  })),
  handle(contract.addTrustRoot, (context) => addRoot(context, context.input)),
  handle(contract.withdrawTrustRoot, (context) => withdrawRoot(context, context.input)),
];

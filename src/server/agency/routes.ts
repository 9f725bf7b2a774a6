import * as contract from '#contract/agency.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { closeAgency, createAgency, editAgency, setStanding } from './keep.ts';
import { readList, readOne } from './read.ts';
import { recordSuccession } from './record-succession.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.listAgencies, ({ db, input, day }) => readList(db, input, day)),
  handleShared(contract.readAgency, ({ db, input, day }) => readOne(db, input.agencyId, day)),
  handle(contract.createAgency, (context) => createAgency(context, context.input)),
  handle(contract.editAgency, (context) => editAgency(context, context.input)),
  handle(contract.closeAgency, (context) => closeAgency(context, context.input)),
  handle(contract.recordSuccession, (context) => recordSuccession(context, context.input)),
  handle(contract.setStandingAgency, (context) => setStanding(context, context.input)),
];

import type { WaitingSheet } from '#contract/assessment-work.ts';
import type { WorkItem } from './urgency.ts';

interface Place {
  to: string;
  search: Record<string, string>;
}

/** The address at which a thing is dealt with. */
export function placeOf(item: WorkItem): Place {
  switch (item.kind) {
    case 'obligation':
    case 'confirmation':
    case 'extension':
      return {
        to: '/nhiem-vu',
        search: { task: String(item.taskId), part: String(item.obligationId) },
      };
    case 'link':
      return { to: '/nhiem-vu', search: { proposed: '1' } };
    case 'finding':
    case 'lead':
      return { to: '/doi-soat', search: {} };
    case 'node':
      return { to: '/bo-chi-so', search: { node: String(item.nodeId) } };
    case 'appraise':
      return { to: '/tham-dinh', search: { round: String(item.roundId) } };
    case 'second':
      return { to: '/tham-dinh', search: { round: String(item.roundId), view: 'second' } };
    case 'publish':
      return { to: '/xep-hang', search: { round: String(item.roundId) } };
    case 'thread':
    case 'score':
    case 'approve':
    case 'explain':
    case 'decide':
      return item.sheetId === null
        ? roundPlace(item)
        : { to: '/cham-diem', search: { sheet: String(item.sheetId) } };
  }
}

/** Where many sheets are dealt with at once. */
const roundPlace = ({ roundId }: WaitingSheet): Place => ({
  to: '/ky-cham',
  search: { round: String(roundId) },
});

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
  }
}

import type { Words } from '../words/words.tsx';
import type { WorkItem } from './urgency.ts';

/** What a line says; gathered kinds speak of how many stand behind them. */
export function wordsOf(item: WorkItem, { worklist }: Words): { title: string; detail: string } {
  switch (item.kind) {
    case 'finding':
      return { title: worklist.findings(item.count), detail: '' };
    case 'lead':
      return { title: worklist.leads(item.count), detail: '' };
    case 'link':
      return { title: worklist.links(item.count), detail: '' };
    case 'node':
      return { title: item.title, detail: worklist.lost(item.detail) };
    case 'obligation':
    case 'confirmation':
    case 'extension':
      return { title: item.title, detail: item.detail };
    case 'thread':
      return { title: worklist.thread(item.detail, item.agencyName), detail: item.roundName };
    case 'second':
      return { title: worklist.second(item.count), detail: item.roundName };
    case 'score':
    case 'approve':
    case 'appraise':
    case 'explain':
    case 'decide':
    case 'publish':
      return {
        title: item.count === 1 ? item.agencyName : worklist.sheets(item.count),
        detail: `${item.detail} · ${item.roundName}`,
      };
  }
}

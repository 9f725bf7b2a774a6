/** Drafts on this machine, one a row, so that two windows of one person do not erase each other's. */
import type { Draft } from './value.ts';

export interface DraftBox {
  load(): Map<string, Draft>;
  /** Codes of drafts left over from other stages of the same sheet. */
  leftovers(): string[];
  dropLeftovers(): void;
  /** Writes what is new in `drafts` and removes what is gone. */
  keep(before: ReadonlyMap<string, Draft>, drafts: ReadonlyMap<string, Draft>): void;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'facts' in value && 'version' in value;

/** @param owner whose draft of which sheet; one more part of the key tells its layer, by the stage */
export function openDraftBox(storage: Storage, owner: string, stage: number): DraftBox {
  const ofSheet = `chiso.sheet.${owner}.`;
  const prefix = `${ofSheet}${stage}/`;
  const others = () =>
    Object.keys(storage).filter((key) => key.startsWith(ofSheet) && !key.startsWith(prefix));
  return {
    leftovers: () => others().map((key) => key.slice(key.indexOf('/') + 1)),
    dropLeftovers: () => others().forEach((key) => storage.removeItem(key)),
    load() {
      const found = new Map<string, Draft>();
      for (const key of Object.keys(storage)) {
        const draft: unknown = key.startsWith(prefix) ? parse(storage.getItem(key)) : null;
        if (isDraft(draft)) found.set(key.slice(prefix.length), draft);
      }
      return found;
    },
    keep(before, drafts) {
      for (const [code, draft] of drafts)
        if (before.get(code) !== draft) storage.setItem(prefix + code, JSON.stringify(draft));
      for (const code of before.keys()) if (!drafts.has(code)) storage.removeItem(prefix + code);
    },
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

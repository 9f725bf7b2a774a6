/** Whether a node of a sheet has the papers it asks for. */

/** A paper a node asks for. */
export interface Slot {
  id: number;
  isRequired: boolean;
}

/** Something standing in a slot: a document, or the explanation of why there is none. */
export interface SlotUse {
  /** Null: given in addition, for no slot. */
  slotId: number | null;
  isExplanation: boolean;
}

export const evidenceStates = ['notAsked', 'none', 'partial', 'explained', 'complete'] as const;

/**
 * `complete`: every required paper is there; `explained`: each is there or explained; `partial`: some
 * are; `none`: none is. `notAsked`: none is required and none was given.
 */
export type EvidenceState = (typeof evidenceStates)[number];

/** The required slots with neither a document nor an explanation, in their order. */
export function emptySlots<S extends Slot>(slots: readonly S[], uses: readonly SlotUse[]): S[] {
  const used = new Set(uses.map(({ slotId }) => slotId));
  return slots.filter(({ id, isRequired }) => isRequired && !used.has(id));
}

/** How many of the required papers are there, and how many are explained instead. */
export interface SlotCount {
  required: number;
  given: number;
  explained: number;
}

/** A slot with both a document and an explanation counts as given. */
export function countSlots(slots: readonly Slot[], uses: readonly SlotUse[]): SlotCount {
  const required = slots.filter(({ isRequired }) => isRequired);
  const filled = new Set(uses.filter(isDocument).map(({ slotId }) => slotId));
  const given = required.filter(({ id }) => filled.has(id)).length;
  const explained = required.length - given - emptySlots(slots, uses).length;
  return { required: required.length, given, explained };
}

/** The state of one node, from its slots and what is not withdrawn of its uses. */
export function evidenceState(slots: readonly Slot[], uses: readonly SlotUse[]): EvidenceState {
  const { required, given, explained } = countSlots(slots, uses);
  if (required === 0) return uses.some(isDocument) ? 'complete' : 'notAsked';
  if (given + explained === 0) return 'none';
  if (given + explained < required) return 'partial';
  return given === required ? 'complete' : 'explained';
}

const isDocument = ({ isExplanation }: SlotUse): boolean => !isExplanation;

/** How far the saving of a sheet has come, as the screen says it. */
export type SaveState =
  | { kind: 'clean' }
  /** Typed a moment ago, to be sent when the typing stops. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** The server cannot be reached: tried again by itself. */
  | { kind: 'offline' }
  /** Refused for another reason than a single row. */
  | { kind: 'failed'; problem: unknown };

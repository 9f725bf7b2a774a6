/** What is wrong with something a person or a file gave: where, and what to do. */
export interface Fault {
  /** A path such as "bands[1].points". */
  path: string;
  message: string;
}

export const isFaults = (value: object): value is readonly Fault[] => Array.isArray(value);

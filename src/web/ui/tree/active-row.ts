import { createContext, use } from 'react';

/** Whether the row around a cell is the one the Tab key reaches. */
export const ActiveRow = createContext(false);

/** For a control in a cell: a tab stop in the active row only, so that a tree is not eighty of them. */
export const useRowTabIndex = (): 0 | -1 => (use(ActiveRow) ? 0 : -1);

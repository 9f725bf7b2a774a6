import { useState } from 'react';
import { useIsPhone } from '../use-is-phone.ts';

/** Cards a phone draws at a time; they scroll with the page, so none can be left out above. */
const cardsAtATime = 50;

/**
 * On a phone the rows of a table are cards, drawn by and by.
 * @param isGrid stays a table there too
 */
export function useCards(count: number, isGrid: boolean) {
  const areCards = useIsPhone() && !isGrid;
  const [most, setMost] = useState(cardsAtATime);
  return {
    areCards,
    drawn: areCards ? Math.min(count, most) : count,
    drawMore: () => setMost((before) => before + cardsAtATime),
  };
}

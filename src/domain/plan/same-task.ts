/** Which task of a corrected plan is which task of the plan before, so that nobody's work changes hands. */
import { fold } from '../text/vietnamese.ts';

interface Told {
  number: string;
  text: string;
}

/**
 * For each task of `after`, the place of the same one in `before`; null for a new one. The same words
 * make the same task whatever its number (a task put in between moves all that follow); else the same
 * number does, where those words are gone.
 */
export function sameTasks(before: readonly Told[], after: readonly Told[]): (number | null)[] {
  const taken = new Set<number>();
  const found: (number | null)[] = after.map(() => null);
  const match = (isSame: (was: Told, is: Told) => boolean) => {
    for (const [index, is] of after.entries()) {
      if (found[index] !== null) continue;
      const place = before.findIndex((was, at) => !taken.has(at) && isSame(was, is));
      if (place < 0) continue;
      taken.add(place);
      found[index] = place;
    }
  };
  const isSameText = (was: Told, is: Told) => fold(was.text) === fold(is.text);
  const isSameNumber = (was: Told, is: Told) => was.number === is.number;
  match((was, is) => isSameNumber(was, is) && isSameText(was, is));
  match(isSameText);
  match(isSameNumber);
  return found;
}

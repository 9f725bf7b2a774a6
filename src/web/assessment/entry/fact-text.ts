/** Facts as officials write them (decimal comma, dd/mm/yyyy, the words of a choice), and back. */
import { formatDay, parseDay } from '#domain/calendar/day.ts';
import { parsePoints } from '#domain/points/points.ts';
import { refusalOf, type FactSpec } from '#domain/scoring/fact.ts';
import { fold, formatPoints, parseFigure, tidy } from '#domain/text/vietnamese.ts';
import { readDay } from '../../ui/read-day.ts';

export type ReadFact = { ok: true; value: string } | { ok: false; why: string };

/** What a person typed or pasted as the fact asked for, or why it is none; empty text is no fact. */
export function readFact(spec: FactSpec, text: string): ReadFact {
  const typed = tidy(text);
  const value = machineForm(spec, typed) ?? typed;
  const why = refusalOf(spec, value);
  return why === null ? { ok: true, value } : { ok: false, why };
}

function machineForm(spec: FactSpec, typed: string): string | null {
  switch (spec.type) {
    case 'decimal':
      return parseFigure(ungrouped(bare(typed)));
    case 'count':
      return parseFigure(bare(typed).replace(/^(\d{1,3})((?:\.\d{3})+)$/, withoutDots));
    case 'day':
      return readDay(typed) ?? parseDay(typed);
    case 'choice':
      return choiceOf(spec, typed);
    case 'text':
      return typed;
  }
}

const bare = (typed: string): string => typed.replace(/\s*%$/, '');
const withoutDots = (figure: string): string => figure.replaceAll('.', '');

/** "1.234,5": with a decimal comma, points can only group thousands. */
const ungrouped = (typed: string): string =>
  /^\d{1,3}(\.\d{3})+,\d+$/.test(typed) ? withoutDots(typed) : typed;

/** By its words, with or without diacritics, as far as they name one choice alone. */
function choiceOf({ choices = [] }: FactSpec, typed: string): string | null {
  const asked = fold(typed);
  if (asked === '') return null;
  const exact = choices.find(({ value, label }) => value === typed || fold(label) === asked);
  if (exact !== undefined) return exact.value;
  const begun = choices.filter(({ label }) => fold(label).startsWith(asked));
  return begun.length === 1 ? (begun[0]?.value ?? null) : null;
}

/** A fact as it is read on screen, without its unit: also what its editor begins with. */
export function showFact(spec: FactSpec, value: string): string {
  switch (spec.type) {
    case 'decimal':
    case 'count': {
      const figure = parsePoints(value);
      return figure === null ? value : formatPoints(figure);
    }
    case 'day': {
      const day = parseDay(value);
      return day === null ? value : formatDay(day);
    }
    case 'choice':
      return spec.choices?.find((choice) => choice.value === value)?.label ?? value;
    case 'text':
      return value;
  }
}

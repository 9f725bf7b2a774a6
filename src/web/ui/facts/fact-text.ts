/** A fact between what is typed and its machine form: "9,45" and "9.45", "30/6/2020" and "2020-06-30". */
import { formatDay, parseDay, type Day } from '#domain/calendar/day.ts';
import type { FactSpec } from '#domain/scoring/fact.ts';
import { formatPoints, parseFigure, tidy } from '#domain/text/vietnamese.ts';
import { readDay } from '../read-day.ts';

/** What cannot be read goes on as it was typed: the rule's own check says what is wrong with it. */
export function readFact({ type }: Pick<FactSpec, 'type'>, typed: string): string {
  const text = tidy(typed);
  switch (type) {
    case 'decimal':
    case 'count':
      return parseFigure(text) ?? text;
    case 'day':
      return readDay(text) ?? text;
    case 'choice':
      return text;
    case 'text':
      return typed;
  }
}

/** A fact as it is read: decimal comma, dd/mm/yyyy, the name of a choice. */
export function showFact({ type, choices }: FactSpec, value: string): string {
  switch (type) {
    case 'decimal':
    case 'count': {
      const number = parseFigure(value);
      return number === null ? value : formatPoints(number);
    }
    case 'day':
      return parseDay(value) === null ? value : formatDay(value as Day);
    case 'choice':
      return choices?.find((choice) => choice.value === value)?.label ?? value;
    case 'text':
      return value;
  }
}

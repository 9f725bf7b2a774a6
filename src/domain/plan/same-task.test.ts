import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameTasks } from './same-task.ts';

const task = (number: string, text: string) => ({ number, text });
const review = task('1', 'Rà soát văn bản');
const train = task('2', 'Bồi dưỡng công chức');

test('a task put in between moves the numbers, not the tasks', () => {
  const after = [task('1', 'Việc mới'), task('2', review.text), task('3', train.text)];
  expect(sameTasks([review, train], after)).toEqual([null, 0, 1]);
});

test('two tasks that change places stay themselves', () => {
  expect(sameTasks([review, train], [task('1', train.text), task('2', review.text)])).toEqual([
    1, 0,
  ]);
});

test('new words under the same number correct the task', () => {
  expect(sameTasks([review, train], [review, task('2', 'Bồi dưỡng công chức, viên chức')])).toEqual(
    [0, 1],
  );
});

test('equal words are told apart by their numbers', () => {
  const twice = [task('1', 'Kiểm tra'), task('2', 'Kiểm tra')];
  expect(sameTasks(twice, twice.toReversed())).toEqual([1, 0]);
});

const plan = fc.array(
  fc.record({ number: fc.constantFrom('1', '2', '3', '4'), text: fc.constantFrom('a', 'b', 'c') }),
  { maxLength: 6 },
);

test('no task is taken for two others', () => {
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const places = sameTasks(before, after).filter((place) => place !== null);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('a plan is the same as itself', () => {
  fc.assert(
    fc.property(plan, (before) => {
      const same = sameTasks(before, before);
      expect(same).not.toContain(null);
      for (const [index, place] of same.entries())
        expect(before[place ?? -1]).toEqual(before[index]);
    }),
  );
});

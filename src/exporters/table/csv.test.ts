import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, writeCsv } from './csv.ts';

test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
  'a text that a spreadsheet would run is only shown: %j',
  (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('figures, quotes, commas and line ends keep their meaning', () => {
  expect(csvLine([-2, null, 'a,b', 'nói "có"', 'hai\ndòng', 'Sở Nội vụ'])).toBe(
    '-2,,"a,b","nói ""có""","hai\ndòng",Sở Nội vụ\r\n',
  );
});

test('the file begins with a byte order mark and its titles', async () => {
  const rows = (async function* () {
    yield [['một', 1]];
    yield [['hai', 2]];
  })();
  const columns = [
    { title: 'Chữ', width: 5 },
    { title: 'Số', width: 5 },
  ];
  const text = (await writeCsv({ name: 'x', columns, rows }).toArray()).join('');
  expect(text).toBe('\ufeffChữ,Số\r\nmột,1\r\nhai,2\r\n');
});

test('whatever the cells, a reader of RFC 4180 gets as many of them back', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      const fields = csvLine(cells).match(/("(?:[^"]|"")*"|[^,"\r\n]*)(?:,|\r\n)/g) ?? [];
      expect(fields).toHaveLength(cells.length);
    }),
  );
});

/** What `score` is asked for on the command line. */
import { parseArgs } from 'node:util';

export const scoreUsage = `Cách dùng: chiso score --rubric TỆP --facts TỆP [--holidays TỆP] [--json]
       chiso score --rubric TỆP [--facts TỆP] --template TỆP.xlsx

  --rubric TỆP    bộ tiêu chí, JSON hoặc Excel (nhận biết theo nội dung; xem docs/scoring.md)
  --year NĂM      năm chỉ số, khi bộ tiêu chí là Excel
  --rescale       quy về 100 điểm, khi bộ tiêu chí là Excel
  --facts TỆP     dữ kiện của một đơn vị, JSON, Excel hoặc CSV
  --holidays TỆP  bảng ngày nghỉ, JSON; không nêu thì chỉ trừ thứ Bảy, Chủ nhật
  --template TỆP  viết biểu Excel để nhập dữ kiện, điền sẵn nếu có --facts
  --json          in kết quả dạng JSON
`;

export interface ScoreArguments {
  rubric: string;
  facts: string | null;
  holidays: string | null;
  template: string | null;
  year: number | null;
  isRescaled: boolean;
  isJson: boolean;
}

/** Null when the arguments are not understood. */
export function readScoreArguments(args: readonly string[]): ScoreArguments | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rubric: { type: 'string' },
        facts: { type: 'string' },
        holidays: { type: 'string' },
        template: { type: 'string' },
        year: { type: 'string' },
        rescale: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { year = null, rescale: isRescaled } = values;
    if (year !== null && !/^20\d\d$/.test(year)) return null;
    const { rubric, facts = null, holidays = null, template = null, json: isJson, help } = values;
    if (help === true) return 'help';
    if (rubric === undefined || (facts === null && template === null)) return null;
    return {
      ...{ rubric, facts, holidays, template, isJson, isRescaled },
      year: year === null ? null : Number(year),
    };
  } catch {
    return null;
  }
}

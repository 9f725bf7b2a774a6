/** A rubric small enough to be filled in by hand in a test. */
const yesNo = (question: string) => ({
  kind: 'yesNo',
  parameters: { question, mayNotApply: true },
});
const ratio = (label: string) => ({
  kind: 'ratio',
  parameters: {
    label,
    from: 'entered',
    whenNothing: 'missing',
    target: '100',
    floor: null,
    cap: null,
  },
});
/** Five leaves in two fields, one of them a survey; nothing of it is anybody's real rubric. */
export const smallRubric = {
  title: 'Bộ tiêu chí nhỏ (dữ liệu minh hoạ)',
  indexYear: 2020,
  level: 'department' as const,
  isIllustrative: true,
  nodes: [
    { code: '1', parent: null, name: 'Chỉ đạo, điều hành', maxPoints: '60' },
    {
      code: '1.1',
      parent: '1',
      name: 'Ban hành kế hoạch',
      maxPoints: '20',
      rule: yesNo('Đã ban hành kế hoạch?'),
    },
    {
      code: '1.2',
      parent: '1',
      name: 'Tỷ lệ hoàn thành',
      maxPoints: '40',
      rule: ratio('Tỷ lệ hoàn thành'),
    },
    { code: '2', parent: null, name: 'Thể chế', maxPoints: '40' },
    {
      code: '2.1',
      parent: '2',
      name: 'Công bố thủ tục',
      maxPoints: '10',
      rule: yesNo('Đã công bố?'),
    },
    { code: '2.2', parent: '2', name: 'Đúng hạn', maxPoints: '20', rule: ratio('Tỷ lệ đúng hạn') },
    {
      code: '2.3',
      parent: '2',
      name: 'Hài lòng',
      maxPoints: '10',
      isSurvey: true,
      rule: ratio('Mức hài lòng'),
    },
  ],
};
export const leaves = ['1.1', '1.2', '2.1', '2.2', '2.3'] as const;
export type Leaf = (typeof leaves)[number];
export const ownLeaves = leaves.slice(0, 4) as readonly Leaf[];

export type Facts = Record<string, string>;
export const full: Record<Leaf, Facts> = {
  '1.1': { answer: 'yes' },
  '1.2': { value: '100' },
  '2.1': { answer: 'yes' },
  '2.2': { value: '100' },
  '2.3': { value: '100' },
};

const fields = ['1', '2'];
const places = Array.from({ length: 50 }, (_, at) => at + 1);
/** Two fields of fifty leaves, a point each: longer than any screen. */
export const longRubric = {
  ...smallRubric,
  title: 'Bộ tiêu chí dài (dữ liệu minh hoạ)',
  nodes: fields.flatMap((field) => [
    { code: field, parent: null, name: `Lĩnh vực ${field}`, maxPoints: '50' },
    ...places.map((at) => ({
      code: `${field}.${at}`,
      parent: field,
      name: `Tỷ lệ hoàn thành nhiệm vụ ${at} của lĩnh vực ${field}`,
      maxPoints: '1',
      rule: ratio('Tỷ lệ hoàn thành'),
    })),
  ]),
};

/** What each feature of the API is called; a route belongs to the feature before the dot of its name. */
export const featureWords: Record<string, string> = {
  session: 'Phiên đăng nhập',
  user: 'Người dùng',
  agency: 'Cơ quan',
  plan: 'Kế hoạch',
  finding: 'Đối soát',
  rubric: 'Bộ chỉ số',
  edition: 'Bộ tiêu chí',
  ministry: 'Điểm Bộ thẩm định',
  target: 'Chỉ tiêu',
  task: 'Nhiệm vụ',
  round: 'Kỳ đánh giá',
  assessment: 'Chấm điểm',
  ranking: 'Xếp hạng',
  crosswalk: 'Đối chiếu bộ tiêu chí',
  calendar: 'Ngày nghỉ',
  file: 'Tệp',
  evidence: 'Tài liệu kiểm chứng',
  trust: 'Chứng thư gốc',
  audit: 'Nhật ký',
};

export const featureOf = (route: { name: string }): string => route.name.split('.')[0] ?? '';

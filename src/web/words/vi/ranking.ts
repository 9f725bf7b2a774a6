const publication = {
  title: (number: number) => `Kết quả công bố lần ${number}`,
  numberOf: (number: number) => `Lần ${number}`,
  list: 'Các lần công bố',
  number: 'Lần',
  at: 'Thời điểm',
  person: 'Người công bố',
  reason: 'Lý do đính chính',
  firstTime: 'Công bố lần đầu',
  hash: 'Mã băm SHA-256',
  copyHash: 'Sao chép mã băm đầy đủ',
  state: 'Hiệu lực',
  current: 'Bản hiện hành',
  replaced: 'Đã có bản đính chính',
  content: 'Nội dung',
  intact: 'Còn nguyên vẹn',
  broken: 'Không còn khớp mã băm',
  brokenText:
    'Nội dung lưu trong hệ thống khác với lúc công bố. Không dùng bản này làm căn cứ; báo ngay quản trị hệ thống để đối chiếu với bản sao lưu.',
  replacedText: (number: number) =>
    `Đã có bản đính chính lần ${number}. Bản này được giữ nguyên để đối chiếu.`,
  openCurrent: 'Mở bản hiện hành',
  download: 'Tải nguyên bản',
  toStandings: 'Bảng tạm tính',
  noneTitle: 'Không có bản công bố này',
  noneText:
    'Bản công bố ghi trong địa chỉ không có. Mở kỳ mới nhất, hoặc hỏi lại người gửi đường dẫn.',
  emptyTitle: 'Kỳ này chưa công bố lần nào',
  emptyText:
    'Khi phiếu đến bước công bố và đủ điểm mọi tiêu chí, bấm “Công bố kết quả” ở đầu trang. Mỗi lần công bố được lưu riêng kèm mã băm.',
  emptyWait:
    'Khi cơ quan thường trực công bố, mọi người xem được thứ hạng, điểm và vì sao đơn vị xếp thứ đó tại đây.',
  publish: 'Công bố kết quả',
  correct: 'Công bố bản đính chính',
  consequence: (number: number, units: number) =>
    `Thứ hạng, xếp loại và điểm từng tiêu chí của ${units} đơn vị được đóng băng thành bản công bố lần ${number} kèm mã băm SHA-256. Mọi người dùng đều xem được.`,
  locks: (units: number) =>
    `Phiếu của ${units} đơn vị này ở trạng thái “Đã công bố” và bị khóa; muốn sửa phải mở lại phiếu, có lý do.`,
  forever:
    'Bản đã công bố không sửa, không xóa được. Nếu có sai sót, công bố một bản đính chính; bản cũ vẫn lưu.',
  keepsOld: (number: number) =>
    `Bản lần ${number} được giữ nguyên; bản mới trở thành bản hiện hành.`,
  withheld: (units: number) =>
    `${units} đơn vị chưa công bố được, sẽ ghi “chưa chấm” (không có thứ hạng, không phải 0 điểm):`,
  withheldAt: (unit: string, stage: string) => `${unit}: phiếu đang ở bước ${stage}`,
  withheldBoth: (unit: string, stage: string, missing: number) =>
    `${unit}: phiếu đang ở bước ${stage}, còn ${missing} tiêu chí chưa có điểm`,
  allIn: 'Mọi đơn vị của kỳ đều có mặt trong bản công bố.',
  nobody:
    'Chưa công bố được: chưa phiếu nào đến bước công bố với đủ điểm mọi tiêu chí. Chuyển các phiếu đã xong sang bước công bố ở màn hình Kỳ chấm điểm.',
  reasonHint: 'Vì sao phải đính chính: kết luận, văn bản, ngày. Lý do được lưu trong bản công bố.',
  reasonNeeded: 'Nêu lý do đính chính (ít nhất 3 ký tự)',
  stale:
    'Kỳ chấm vừa được người khác sửa hoặc công bố. Số liệu ở đây đã được tải lại: xem lại rồi bấm công bố lần nữa.',
  done: (number: number) => `Đã công bố lần ${number}`,
};

const changes = {
  label: (number: number, before: number) => `Lần ${number} so với lần ${before}`,
  summary: (changed: number, unchanged: number) =>
    `${changed} đơn vị thay đổi, ${unchanged} đơn vị giữ nguyên.`,
  noneTitle: 'Không đơn vị nào thay đổi',
  noneText: 'Thứ hạng và điểm của mọi đơn vị giống hệt bản trước.',
  rankBefore: 'Hạng trước',
  rankAfter: 'Hạng sau',
  moved: 'Lên, xuống',
  up: (places: number) => `Lên ${places} bậc`,
  down: (places: number) => `Xuống ${places} bậc`,
  level: 'Giữ hạng',
  entered: 'Mới được chấm',
  left: 'Không còn điểm',
  indexBefore: 'Chỉ số trước, %',
  indexAfter: 'Chỉ số sau, %',
  pointsGap: 'Điểm thay đổi',
  grade: 'Xếp loại',
  gradeFromTo: (before: string, after: string) => `${before} → ${after}`,
  criteria: 'Tiêu chí đổi điểm',
  ofUnit: (before: number) => `Thay đổi so với lần ${before}`,
  before: 'Trước',
  after: 'Sau',
  unitSame: (before: number) => `Không thay đổi gì so với lần ${before}.`,
};

const why = {
  title: 'Vì sao xếp thứ này',
  titleUnscored: 'Vì sao chưa xếp hạng',
  first: (league: string) => `Đứng đầu nhóm ${league}: không đơn vị nào xếp trên.`,
  tied: (rank: number, units: string) =>
    `Cùng hạng ${rank} với ${units}: chỉ số bằng nhau, kể cả phần chưa làm tròn.`,
  above: (name: string, rank: number) => `Đơn vị liền trên: ${name}, hạng ${rank}.`,
  indexes: (own: string, above: string, gap: string) =>
    `Chỉ số ${own} % so với ${above} %: kém ${gap} điểm phần trăm (tính trên số chưa làm tròn).`,
  sums: (behind: string, ahead: string, difference: string) =>
    `Cộng mọi tiêu chí, kể cả thưởng và trừ: ${difference} điểm (kém ${behind} điểm, hơn ${ahead} điểm ở các tiêu chí cùng áp dụng).`,
  outside: (difference: string) =>
    `Ở tiêu chí chỉ áp dụng với một trong hai đơn vị: ${difference} điểm.`,
  penalty: (criterion: string) => `${criterion} (điểm trừ)`,
  maxima: (own: string, above: string) =>
    `Vì thế điểm tối đa áp dụng là ${own} và ${above}; thứ hạng so theo %, không so theo điểm.`,
  noGaps: 'Hai đơn vị giống nhau ở mọi tiêu chí.',
  behind: 'Kém hơn ở',
  ahead: 'Hơn ở',
  onlyOne: 'Chỉ áp dụng với một trong hai đơn vị',
  criterion: 'Tiêu chí',
  own: 'Đơn vị này',
  other: 'Đơn vị trên',
  gap: 'Chênh',
  missing: 'chưa có điểm',
  notApplicable: 'không áp dụng',
  unscored: (missing: number, stage: string) =>
    `Chưa xếp hạng vì còn ${missing} tiêu chí chưa có điểm; phiếu đang ở bước ${stage}. Chưa có điểm không phải là 0 điểm.`,
  nothingApplies: 'Chưa xếp hạng vì không tiêu chí nào áp dụng với đơn vị này.',
  unscoredThen:
    'Chưa chấm ở lần công bố này: lúc công bố, phiếu chưa đến bước công bố hoặc còn tiêu chí chưa có điểm. Chưa chấm không phải là 0 điểm.',
};

/** Leagues of a round, why a rank, and publications. */
export const ranking = {
  title: 'Xếp hạng',
  round: 'Kỳ chấm điểm',
  league: 'Nhóm xếp hạng',
  noLeague: 'Chưa có nhóm',
  view: 'Cách xem',
  views: {
    table: 'Thứ hạng',
    heat: 'Bản đồ nhiệt',
    changes: 'So với lần trước',
    publications: 'Các lần công bố',
  },
  provisional: 'Xếp hạng tạm tính',
  unpublished: 'Tạm tính',
  provisionalText:
    'Tính theo điểm mới nhất của từng phiếu, ở bước nào cũng tính; còn thay đổi cho đến khi công bố. Đơn vị còn tiêu chí chưa có điểm thì chưa xếp hạng, không phải 0 điểm.',
  publishedBeside: (number: number) => `Đã công bố lần ${number}.`,
  openPublished: 'Xem các lần công bố',
  illustrative: 'Dữ liệu minh hoạ',
  rankedOf: (ranked: number, all: number) => `Xếp hạng ${ranked} trên ${all} đơn vị`,
  ownRank: (unit: string, rank: string, index: string) =>
    `Đơn vị của bạn, ${unit}: hạng ${rank}, chỉ số ${index} %.`,
  ownUnscored: (unit: string) => `Đơn vị của bạn, ${unit}: chưa chấm.`,
  seeWhy: 'Xem vì sao',
  emptyTitle: 'Chưa có kỳ chấm điểm nào để xếp hạng',
  emptyText: 'Lập một kỳ chấm điểm và chọn đơn vị được chấm; khi phiếu đủ điểm, thứ hạng có ở đây.',
  emptyWait: 'Khi cơ quan thường trực lập kỳ chấm điểm và công bố kết quả, thứ hạng có ở đây.',
  toRounds: 'Đến Kỳ chấm điểm',
  noRoundTitle: 'Không có kỳ chấm điểm này',
  noRoundText: 'Kỳ ghi trong địa chỉ không có. Mở kỳ mới nhất, hoặc hỏi lại người gửi đường dẫn.',
  otherRound: 'Mở kỳ mới nhất',
  noUnits: 'Kỳ này chưa có đơn vị nào',
  noUnitsText: 'Thêm đơn vị được chấm ở màn hình Kỳ chấm điểm.',
  tableOf: (round: string) => `Xếp hạng tạm tính – ${round}`,
  publishedOf: (number: number, round: string) => `Kết quả công bố lần ${number} – ${round}`,
  heatOf: (table: string) => `Bản đồ nhiệt – ${table}`,
  madeUp: (label: string) => `${label} – dữ liệu minh hoạ`,
  unit: 'Đơn vị',
  rank: 'Thứ hạng',
  rankOf: (rank: number, of: number) => `${rank} trên ${of} đơn vị đã chấm`,
  tiedRank: 'đồng hạng',
  index: 'Chỉ số, %',
  points: 'Điểm',
  max: 'Tối đa áp dụng',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  grade: 'Xếp loại',
  noGrade: 'Không xếp loại',
  stage: 'Phiếu đang ở bước',
  missing: 'Tiêu chí chưa có điểm',
  unscored: 'Chưa chấm',
  lacking: (missing: number) => `còn ${missing} tiêu chí chưa có điểm`,
  noneApplies: 'không tiêu chí nào áp dụng',
  fieldHead: (code: string, name: string) => `${code}. ${name}`,
  heatText:
    'Mỗi ô là số điểm đạt được của lĩnh vực, tính theo % điểm tối đa áp dụng; chưa kể điểm thưởng, điểm trừ.',
  heatBelow: (to: string) => `Dưới ${to} %`,
  heatBetween: (from: string, to: string) => `${from} đến dưới ${to} %`,
  heatFrom: (from: string) => `Từ ${from} %`,
  heatLegend: 'Chú giải màu',
  heatMissing: 'chưa đủ điểm',
  heatNone: 'không áp dụng',
  notFound: 'Không có đơn vị này trong kỳ đang xem. Có thể đơn vị đã được bỏ khỏi kỳ.',
  sheet: 'Phiếu chấm',
  openSheet: 'Mở phiếu chấm',
  fieldsOfUnit: 'Theo lĩnh vực',
  field: 'Lĩnh vực',
  share: '% đạt',
  why,
  publication,
  changes,
};

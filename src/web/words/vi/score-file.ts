/** Scores out to Excel and back in. */
export const scoreFile = {
  menu: 'Excel',
  exportSheet: 'Xuất phiếu để sửa trong Excel',
  exportLeague: (league: string) => `Xuất nhóm ${league}`,
  exportRound: 'Xuất mọi dữ kiện của kỳ',
  importFile: 'Nhập từ Excel',

  title: 'Nhập điểm từ Excel',
  text: 'Sửa trên tệp đã xuất rồi chọn lại ở đây. Hệ thống chạy thử trước: cho xem ô nào đổi, ô nào không nhận và vì sao; chỉ ghi khi bạn xác nhận.',
  round: 'Kỳ chấm điểm',
  noRoundTitle: 'Chưa có kỳ chấm điểm nào đang mở',
  noRoundText: 'Khi cơ quan thường trực mở kỳ, bạn xuất phiếu ra Excel, sửa và nhập lại ở đây.',
  backToSheet: 'Về phiếu chấm',
  backToRound: 'Về kỳ chấm điểm',
  howTitle: 'Sửa tệp thế nào',
  howText:
    'Chỉ sửa ba cột nền vàng: Giá trị, Lý do không áp dụng, Lý do khác bước trước. Ô trống là chưa có, không phải 0. Không dùng công thức: dán thành giá trị. Ô bạn không sửa thì giữ nguyên số đang có trong hệ thống.',
  drop: 'Kéo tệp Excel đã sửa vào đây',
  accepts: 'Tệp .xlsx xuất từ phiếu chấm hoặc kỳ chấm điểm, không quá 20 MB.',

  verdict: (criteria: number, sheets: number) =>
    `${criteria} tiêu chí của ${sheets} phiếu sẽ thay đổi. Chưa ghi gì.`,
  unchanged: (count: number) => `${count} tiêu chí giữ nguyên.`,
  nothingNew: 'Tệp không có gì khác với số đang có.',
  faultTitle: (count: number) => `${count} ô hoặc dòng không nhận`,
  faultText:
    'Sửa các ô này trong tệp rồi chọn lại tệp. Ô người khác đã sửa từ khi bạn xuất tệp có cả hai giá trị để bạn quyết định.',
  views: {
    changes: (count: number) => `Thay đổi (${count})`,
    faults: (count: number) => `Không nhận (${count})`,
    sheets: (count: number) => `Phiếu (${count})`,
  },
  view: 'Xem',
  onlyFirst: (shown: number, all: number) =>
    `Bảng hiện ${shown} ô đầu trong ${all}; khi ghi thì ghi đủ.`,
  changes: 'Ô thay đổi',
  unit: 'Đơn vị',
  code: 'Mã',
  label: 'Dữ kiện',
  before: 'Đang có',
  after: 'Sẽ ghi',
  points: 'Điểm',
  pointsAfter: 'Điểm mới',
  cell: 'Ô',
  empty: 'trống',
  sheets: 'Phiếu thay đổi',
  criteria: 'Tiêu chí đổi',
  totalBefore: 'Tổng đang có',
  totalAfter: 'Tổng mới',

  all: 'Tất cả hoặc không',
  allText: 'Còn ô không nhận thì không ghi gì cả.',
  confirm: (count: number) => `Ghi ${count} tiêu chí`,
  confirmGood: (count: number) => `Ghi ${count} tiêu chí không có lỗi`,
  blocked: 'Còn ô không nhận: sửa tệp rồi chọn lại, hoặc bỏ chọn “Tất cả hoặc không”.',
  otherFile: 'Chọn tệp khác',
  tryAgain: 'Chạy thử lại',
  doneTitle: (count: number) => `Đã ghi ${count} tiêu chí`,
  doneText:
    'Mỗi tiêu chí có một dòng trong nhật ký với giá trị cũ và mới, như khi nhập trên màn hình.',
  leftOut: (count: number) => `${count} ô hoặc dòng không được ghi`,
  newTotal: (unit: string, before: string, after: string) =>
    `${unit}: từ ${before} thành ${after} điểm`,
};

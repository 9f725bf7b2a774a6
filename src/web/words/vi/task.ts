import type { ObligationAction, ObligationState } from '#domain/task/state.ts';

const states: Record<ObligationState, string> = {
  notStarted: 'Chưa bắt đầu',
  inProgress: 'Đang làm',
  submitted: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  returned: 'Bị trả lại',
  cancelled: 'Đã hủy',
};

const actions: Record<ObligationAction, string> = {
  start: 'Bắt đầu',
  submit: 'Nộp kết quả',
  withdraw: 'Rút lại',
  confirm: 'Xác nhận hoàn thành',
  return: 'Trả lại',
  cancel: 'Hủy phần việc',
  reopen: 'Mở lại',
};

const consequences: Record<ObligationAction, string> = {
  start: 'Phần việc chuyển sang “Đang làm”. Mọi người thấy đơn vị đã bắt đầu.',
  submit:
    'Phần việc chuyển đến cơ quan thường trực để xác nhận. Trong lúc chờ, đơn vị vẫn rút lại được.',
  withdraw: 'Phần việc trở về “Đang làm”; cơ quan thường trực không còn thấy để xác nhận.',
  confirm: 'Phần việc được tính là hoàn thành. Nếu nhầm, có thể mở lại kèm lý do.',
  return: 'Phần việc trở về đơn vị kèm lý do; đơn vị phải nộp lại trong hạn.',
  cancel:
    'Phần việc không còn được tính trong tổng số đơn vị phải làm. Việc hủy lưu trong nhật ký và có thể mở lại.',
  reopen: 'Phần việc trở về “Đang làm” và được tính lại là chưa hoàn thành.',
};

/** Tasks: who holds them, how far each holder is, which points they are to win. */
export const task = {
  title: 'Nhiệm vụ',
  text: 'Ai chủ trì, hạn nào, bao nhiêu đơn vị đã xong, mất bao nhiêu điểm nếu không làm.',
  states,
  actions,
  consequences,
  view: 'Cách xem',
  views: { table: 'Bảng', board: 'Theo trạng thái', calendar: 'Lịch' },
  name: 'Nhiệm vụ',
  leads: 'Chủ trì',
  coordinating: 'Phối hợp',
  group: 'nhóm',
  deadline: 'Hạn',
  deadlineWritten: 'Hạn ghi trong kế hoạch',
  daysLeft: 'Còn lại',
  progress: 'Đã xác nhận',
  state: 'Trạng thái',
  nodes: 'Tiêu chí',
  line: 'Dòng',
  lostPoints: (points: string) => `mất ${points} điểm`,
  noLoss: 'không mất điểm',
  proposed: 'đề xuất',
  rejected: 'đã bỏ',
  confirmedLink: 'đã xác nhận',
  laggards: (names: string, more: number) =>
    more === 0 ? `Chưa nộp: ${names}` : `Chưa nộp: ${names} và ${more} đơn vị khác`,
  overdueParts: (count: number) => `${count} đơn vị quá hạn`,
  waiting: (count: number) => `${count} chờ xác nhận`,
  notWhole: 'Chưa đủ danh sách đơn vị: con số chỉ tính đơn vị đã đăng ký',
  done: 'đã xong',
  delivered: 'đã nộp đủ',
  mineMark: 'của đơn vị tôi',
  filterMine: 'Của đơn vị tôi',
  filterOverdue: 'Quá hạn',
  filterWithoutNode: 'Chưa gắn tiêu chí',
  filterProposed: 'Liên kết chờ xác nhận',
  filterAgency: 'Cơ quan',
  filterState: 'Trạng thái',
  shownOf: (shown: number, total: number) => `${shown}/${total} nhiệm vụ`,
  emptyTitle: 'Kế hoạch này không có nhiệm vụ',
  emptyText: 'Văn bản đã nhập không có phụ lục nhiệm vụ. Nhập bản có phụ lục để theo dõi.',
  noMatchTitle: 'Không có nhiệm vụ nào khớp',
  noMatchText: 'Bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.',
  cardMenu: (number: string) => `Thao tác với nhiệm vụ ${number}`,
  openTask: 'Mở chi tiết',
  myPart: 'Phần việc của đơn vị tôi',
  noMyPart: 'Đơn vị bạn không chủ trì nhiệm vụ này.',
  emptyColumn: 'Không có nhiệm vụ',
  boardHint:
    'Nhiệm vụ nằm ở cột theo tình hình chung của các đơn vị; mở thẻ hoặc dùng trình đơn trên thẻ để cập nhật phần việc của mình.',
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  thisMonth: 'Tháng này',
  month: (month: number, year: number) => `Tháng ${month}/${year}`,
  weekdays: ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'],
  noneThisMonth: 'Không có nhiệm vụ nào đến hạn trong tháng này.',
  otherMonths: (before: number, after: number) =>
    `Trước đó: ${before} nhiệm vụ, sau đó: ${after} nhiệm vụ`,
  noDay: 'Chưa tính được ngày hạn',
};

/** The table of working days. */
export const calendar = {
  title: 'Ngày nghỉ',
  text: 'Ngày làm việc là thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ và nghỉ bù, cộng ngày làm bù. Quy tắc chấm theo ngày làm việc đếm theo bảng này.',
  year: 'Năm',
  add: 'Thêm ngày',
  change: 'Sửa ngày',
  emptyTitle: (year: string) => `Chưa có ngày nào của năm ${year}`,
  emptyText: 'Thêm các ngày nghỉ lễ, nghỉ bù, làm bù theo thông báo của năm.',
  emptyReadText: 'Cơ quan thường trực chưa ghi các ngày nghỉ của năm này.',
  day: 'Ngày',
  weekday: 'Thứ',
  name: 'Tên gọi',
  kind: 'Loại',
  kinds: {
    holiday: 'Nghỉ lễ, tết',
    dayOff: 'Nghỉ bù, hoán đổi',
    workingDay: 'Làm bù',
  },
  source: 'Văn bản làm căn cứ',
  sourceHint: 'Số, ngày văn bản; để trống nếu chưa có',
  noSource: 'chưa có văn bản',
  confidence: 'Xác nhận',
  confidences: {
    confirmed: 'Đã xác nhận',
    unconfirmed: 'Chưa xác nhận',
  },
  added: 'Đã thêm ngày',
  saved: 'Đã lưu ngày',
  withdraw: 'Thu hồi ngày này',
  withdrawText: (day: string, name: string) =>
    `${day} (${name}) không còn trong bảng. Dòng cũ vẫn được giữ trong nhật ký; điểm đã lưu không tự đổi.`,
  withdrawn: 'Đã thu hồi ngày',
};

/** A file in: chosen, sent, read, its faults told by their cells. */
export const fileImport = {
  dropOr: 'hoặc',
  chooseFile: 'Chọn tệp trên máy',
  sending: (name: string) => `Đang gửi ${name}`,
  reading: (name: string) => `Đang đọc ${name}`,
  sent: (percent: number) => `Đã gửi ${percent} %`,
  cancelled: 'Đã hủy. Chưa có gì được ghi.',
  tooLarge: (name: string, size: string) =>
    `${name} có dung lượng ${size} MB, vượt mức 20 MB. Bỏ bớt hình ảnh, hoặc tách thành nhiều tệp.`,
  emptyFile: (name: string) => `${name} không có nội dung. Hãy chọn tệp khác.`,
  refusedNext: 'Chưa có gì được ghi. Chọn tệp khác hoặc sửa tệp này rồi thử lại.',
  faults: 'Lỗi trong tệp',
  sheet: 'Trang',
  row: 'Dòng',
  cell: 'Ô',
  message: 'Lỗi và cách sửa',
  yours: 'Trong tệp của bạn',
  current: 'Đang có',
};

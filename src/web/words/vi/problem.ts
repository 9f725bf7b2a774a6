import { problems, type ProblemCode } from '#contract/problem.ts';

/** Titles are the contract's own; what to do next belongs to the screen. */
const titles = Object.fromEntries(
  Object.entries(problems).map(([code, { title }]) => [code, title]),
) as Record<ProblemCode, string>;

const advice: Partial<Record<ProblemCode, string>> = {
  'bad-input': 'Sửa các ô được nêu dưới đây rồi gửi lại.',
  'sign-in-needed': 'Phiên làm việc đã hết. Hãy đăng nhập lại; nội dung đang nhập vẫn còn.',
  'locked-out': 'Hãy đợi ít phút rồi thử lại, hoặc nhờ quản trị hệ thống cấp lại mật khẩu.',
  'weak-password': 'Chọn mật khẩu dài hơn, nhiều loại ký tự, không trùng tên đăng nhập.',
  'not-allowed': 'Nếu đây là việc của bạn, hãy đề nghị quản trị hệ thống cấp quyền.',
  'not-found': 'Mục này có thể đã được bỏ. Hãy tải lại danh sách.',
  stale: 'Xem hai giá trị rồi chọn giá trị giữ lại.',
  'file-refused': 'Kiểm tra tệp có mở được và đúng loại Word, Excel hoặc văn bản.',
  'edition-frozen': 'Hãy sao thành bản dự thảo mới rồi sửa ở đó.',
  'type-refused': 'Chọn bản PDF, Word, Excel, ảnh hoặc văn bản của tài liệu.',
  'virus-found': 'Không mở tệp này; báo người phụ trách an toàn thông tin của đơn vị.',
  'digest-differs': 'Chọn lại tệp và tải lên từ đầu.',
  'wrong-offset': 'Hỏi lại phần đã nhận rồi gửi tiếp từ đó.',
  'too-large': 'Chia nhỏ tệp hoặc bỏ bớt hình ảnh.',
  'too-many': 'Đợi ít phút rồi thử lại.',
  'not-ready': 'Đợi vài giây rồi tải lại trang.',
  internal: 'Hãy thử lại. Nếu lỗi lặp lại, báo quản trị hệ thống.',
};

export const problem = {
  titles,
  advice,
  offline: 'Không kết nối được máy chủ',
  offlineAdvice: 'Kiểm tra mạng rồi thử lại.',
  where: 'Vị trí',
  staleTitle: 'Người khác vừa sửa mục này',
  staleText: 'Từ lúc bạn mở đến nay, mục này đã thay đổi. Chọn giá trị giữ lại.',
  staleField: 'Ô',
  yours: 'Giá trị của bạn',
  current: 'Giá trị hiện tại',
  keepMine: 'Ghi giá trị của tôi',
  takeTheirs: 'Lấy giá trị hiện tại',
  empty: '(trống)',
};

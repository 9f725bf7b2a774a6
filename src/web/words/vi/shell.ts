import { roleWords } from '#contract/role-words.ts';

/** The frame around every screen. */
export const shell = {
  product: 'chiso',
  tagline: 'Hệ thống điều hành Chỉ số cải cách hành chính',
  skip: 'Đến nội dung chính',
  navigation: 'Điều hướng chính',
  collapse: 'Thu gọn thanh điều hướng',
  expand: 'Mở rộng thanh điều hướng',
  moreScreens: 'Màn hình khác',
  groups: { work: 'Công việc', ground: 'Quản trị' },
  sample: 'Dữ liệu mẫu',
  today: (day: string) => `hôm nay ${day}`,
  account: 'Tài khoản',
  accountOf: (name: string) => `Tài khoản: ${name}`,
  changePassword: 'Đổi mật khẩu',
  sessions: 'Phiên đăng nhập của tôi',
  language: 'Ngôn ngữ',
  signOut: 'Đăng xuất',
  roles: roleWords,
  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ có thể đã gõ sai, hoặc bạn không có quyền xem trang.',
  goHome: 'Về trang đầu',
  failedTitle: 'Trang này gặp lỗi',
  failedText: 'Hãy tải lại trang. Nếu lỗi lặp lại, gửi dòng dưới đây cho quản trị hệ thống.',
  reload: 'Tải lại trang',
  nothingAllowed: 'Tài khoản của bạn chưa được giao màn hình nào. Hãy liên hệ quản trị hệ thống.',
};

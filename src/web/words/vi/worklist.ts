/** What waits for the person who is signed in. */
export const worklist = {
  title: 'Việc của tôi',
  text: 'Mọi việc đang chờ bạn, việc gấp ở trên. Bấm một dòng để đến nơi xử lý.',
  groups: {
    overdue: 'Quá hạn',
    today: 'Hạn hôm nay',
    week: 'Trong 7 ngày',
    month: 'Trong 30 ngày',
    later: 'Sau đó',
    none: 'Không có hạn',
  },
  kinds: {
    obligation: 'Đơn vị phải làm',
    confirmation: 'Chờ bạn xác nhận',
    extension: 'Đề nghị gia hạn',
    finding: 'Đối soát',
    lead: 'Cơ quan chủ trì',
    link: 'Liên kết tiêu chí',
    node: 'Tiêu chí mất điểm',
  },
  findings: (count: number) => `${count} phát hiện của kế hoạch chưa được xử lý`,
  leads: (count: number) => `${count} tiêu chí có cơ quan chủ trì đang đề xuất, chờ xác nhận`,
  links: (count: number) => `${count} liên kết nhiệm vụ – tiêu chí đang đề xuất, chờ xác nhận`,
  lost: (points: string) => `Năm trước mất ${points} điểm`,
  until: (day: string) => `hạn ${day}`,
  askedUntil: (day: string) => `xin gia hạn đến ${day}`,
  count: (count: number) => `${count} việc`,
  emptyTitle: 'Không có việc nào đang chờ bạn',
  emptyText: 'Xem nhiệm vụ của cả kế hoạch để biết các đơn vị đang làm đến đâu.',
  readerText:
    'Tài khoản của bạn xem và giám sát, không phải xử lý việc. Xem nhiệm vụ của cả kế hoạch để biết các đơn vị đang làm đến đâu.',
  seeTasks: 'Xem nhiệm vụ',
};

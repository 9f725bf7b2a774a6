/**
 * What a refused request says (RFC 9457, problem+json). The code is stable; status and words are
 * written here once for server, web and command line.
 */
import { z } from 'zod';

export const problems = {
  'bad-input': { status: 400, title: 'Dữ liệu gửi lên chưa đúng' },
  'sign-in-needed': { status: 401, title: 'Cần đăng nhập' },
  'sign-in-failed': { status: 401, title: 'Tên đăng nhập hoặc mật khẩu không đúng' },
  'locked-out': { status: 429, title: 'Tài khoản tạm khóa vì nhập sai mật khẩu nhiều lần' },
  'password-change-needed': { status: 403, title: 'Cần đổi mật khẩu trước khi tiếp tục' },
  'weak-password': { status: 422, title: 'Mật khẩu chưa đủ mạnh' },
  'not-allowed': { status: 403, title: 'Không có quyền thực hiện việc này' },
  'cross-site': { status: 403, title: 'Yêu cầu đến từ trang khác nên bị từ chối' },
  'not-found': { status: 404, title: 'Không tìm thấy' },
  stale: { status: 409, title: 'Người khác vừa sửa mục này' },
  conflict: { status: 409, title: 'Dữ liệu mâu thuẫn với dữ liệu đang có' },
  'illegal-move': { status: 409, title: 'Không thể chuyển trạng thái như vậy' },
  'not-your-part': { status: 403, title: 'Bước hoặc phiếu này không do bạn thực hiện' },
  'sheet-incomplete': { status: 422, title: 'Phiếu còn thiếu nội dung nên chưa chuyển được' },
  'file-refused': { status: 422, title: 'Không đọc được tệp này' },
  'plan-has-errors': { status: 422, title: 'Kế hoạch còn lỗi phải xử lý trước khi ghi' },
  'edition-has-errors': {
    status: 422,
    title: 'Bộ tiêu chí còn lỗi phải xử lý trước khi ban hành',
  },
  'edition-frozen': { status: 409, title: 'Bộ tiêu chí đã ban hành thì không sửa được nữa' },
  'rows-have-errors': { status: 422, title: 'Bảng còn dòng lỗi phải sửa trước khi ghi' },
  'type-refused': { status: 415, title: 'Loại tệp này không được nhận' },
  'virus-found': { status: 422, title: 'Tệp có vi-rút nên không được nhận' },
  'digest-differs': { status: 422, title: 'Tệp nhận được khác với tệp gửi đi' },
  'wrong-offset': { status: 409, title: 'Đoạn gửi lên không nối tiếp phần đã nhận' },
  'range-refused': { status: 416, title: 'Không có đoạn được yêu cầu trong tệp này' },
  'too-large': { status: 413, title: 'Dữ liệu quá lớn' },
  'too-many': { status: 429, title: 'Quá nhiều yêu cầu, hãy thử lại sau ít phút' },
  'not-ready': { status: 503, title: 'Hệ thống chưa sẵn sàng' },
  internal: { status: 500, title: 'Hệ thống gặp lỗi' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** One fault of the input: where (a path such as "deadline.lastDay") and what. */
export const fault = z.object({ path: z.string(), message: z.string() });

export const problemDocument = z.object({
  type: z.string(),
  code: z.enum(problemCodes),
  title: z.string(),
  status: z.int(),
  /** The request's own mark, the same as in the log and the audit trail. */
  instance: z.string().optional(),
  detail: z.string().optional(),
  faults: z.array(fault).optional(),
  /** Both values of a stale write: what was sent, and what stands now. */
  yours: z.unknown().optional(),
  current: z.unknown().optional(),
});
export type ProblemDocument = z.infer<typeof problemDocument>;

export type ProblemExtras = Pick<ProblemDocument, 'detail' | 'faults' | 'yours' | 'current'>;

/** The one error type of a refused request, thrown by the server and by the client that reads it. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(extras.detail ?? problems[code].title);
    this.name = 'Problem';
    this.code = code;
    this.extras = extras;
  }

  get status(): number {
    return problems[this.code].status;
  }

  toDocument(): ProblemDocument {
    const { status, title } = problems[this.code];
    return { type: `/api#${this.code}`, code: this.code, title, status, ...this.extras };
  }
}

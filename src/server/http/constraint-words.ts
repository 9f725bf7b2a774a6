/** What a broken constraint of the database means to the person who ran into it. */
export const constraintWords: Record<string, string> = {
  agency_one_at_a_time: 'Đã có cơ quan cùng tên trong khoảng thời gian này.',
  agency_days_in_order: 'Ngày bắt đầu phải trước ngày kết thúc.',
  agency_succession_once: 'Việc kế thừa này đã được ghi.',
  agency_parent_id_fkey: 'Cơ quan cấp trên này không có trong danh sách.',
  agency_one_standing: 'Chỉ có một cơ quan thường trực.',
  agency_succession_two_bodies: 'Một cơ quan không kế thừa chính mình.',
  person_user_name_once: 'Tên đăng nhập này đã có người dùng.',
  person_user_name_form:
    'Tên đăng nhập gồm 3–40 chữ thường không dấu, chữ số, dấu chấm, gạch nối, gạch dưới.',
  person_of_an_agency: 'Vai trò này cần thuộc một cơ quan.',
  person_agency_id_fkey: 'Cơ quan này không có trong danh sách.',
  plan_document_once: 'Tệp này đã được nhập.',
  rubric_published_immutable:
    'Bộ tiêu chí đã ban hành thì không sửa được; hãy sao thành bản dự thảo mới.',
  rubric_one_published: 'Năm, cấp và nhóm đơn vị này đã có một bộ tiêu chí đang hiệu lực.',
  holiday_once_a_day: 'Ngày này đã có trong bảng ngày nghỉ.',
  holiday_changes_something:
    'Ngày nghỉ bù phải rơi vào thứ Hai đến thứ Sáu; ngày làm bù phải rơi vào thứ Bảy hoặc Chủ nhật.',
  holiday_confirmed_by_paper: 'Đã xác nhận thì phải nêu văn bản làm căn cứ.',
  round_name_once: 'Đã có kỳ chấm mang tên này.',
  sheet_agency_id_fkey: 'Danh sách đơn vị có cơ quan không còn trong hệ thống.',
  appraiser_agency_id_fkey: 'Phân công có cơ quan không còn trong hệ thống.',
  appraiser_unit_id_fkey: 'Phân công có đơn vị không còn trong hệ thống.',
  second_appraisal_agency_id_fkey: 'Cơ quan thẩm định lần hai không có trong danh sách.',
  evidence_revision_file_once: 'Tệp này đã là một bản của tài liệu.',
  evidence_use_once: 'Tài liệu này đã được đính ở đây.',
  trust_root_once: 'Chứng thư gốc này đã được nạp.',
  extension_one_open: 'Đã có một đề nghị gia hạn đang chờ.',
};

import type { Role } from '#domain/access/right.ts';

/** Roles as papers of the server name them: the API's page, the exported trail. */
export const roleWords: Record<Role, string> = {
  administrator: 'quản trị viên',
  standingOfficer: 'cán bộ cơ quan thường trực',
  agencyOfficer: 'cán bộ cơ quan',
  agencyLeader: 'lãnh đạo cơ quan',
  provinceLeader: 'lãnh đạo tỉnh',
  auditor: 'kiểm tra, kiểm toán',
};

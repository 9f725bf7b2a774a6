import type { Role } from '#domain/access/right.ts';

/** Roles as people know them: on the screen, on the API's page, in what is exported. */
export const roleWords: Record<Role, string> = {
  administrator: 'Quản trị hệ thống',
  standingOfficer: 'Cán bộ cơ quan thường trực',
  agencyOfficer: 'Cán bộ đơn vị',
  agencyLeader: 'Lãnh đạo đơn vị',
  provinceLeader: 'Lãnh đạo tỉnh, thành phố',
  auditor: 'Thanh tra, kiểm toán',
};

/** Bodies beside the departments that plans give work to, recognised by the key of their name. */
interface Body {
  pattern: RegExp;
  kind: 'department' | 'vertical' | 'press';
  /** The standing name; absent where the printed one is kept. */
  name?(key: string): string;
  /** The key of comparison, where the province's name behind the body's does not matter. */
  key?(key: string): string;
}

const ofProvince = (key: string): string =>
  / thanh pho\b/.test(key) ? ' Thành phố' : / tinh\b/.test(key) ? ' tỉnh' : '';

/** A body each province has once: "Công an Thành phố", "Công an tỉnh Khánh Hòa". */
const once = (start: string, name: string, kind: Body['kind'], whose = ofProvince): Body => ({
  pattern: new RegExp(`^${start}(?: (?:thanh pho|tinh)(?: [a-z ]{1,30})?| ha noi)?$`),
  kind,
  name: (key) => name + whose(key),
  key: () => start,
});

const kept = (pattern: RegExp, kind: Body['kind']): Body => ({ pattern, kind });

export const otherBodies: readonly Body[] = [
  once('van phong ubnd', 'Văn phòng UBND', 'department'),
  once('thanh tra', 'Thanh tra', 'department'),
  once('ban dan toc', 'Ban Dân tộc', 'department', () => ''),
  kept(/^van phong (?:hdnd|doan)/, 'department'),
  kept(/^ban quan ly (?:cac )?(?:khu|kcn|kkt)/, 'department'),
  once('cong an', 'Công an', 'vertical'),
  once('bao hiem xa hoi', 'Bảo hiểm xã hội', 'vertical', (key) => ofProvince(key).toLowerCase()),
  once('cuc thue', 'Cục thuế', 'vertical'),
  once('cuc hai quan', 'Cục Hải quan', 'vertical'),
  once('cuc thong ke', 'Cục Thống kê', 'vertical'),
  once('kho bac nha nuoc', 'Kho bạc Nhà nước', 'vertical'),
  once('bo tu lenh thu do', 'Bộ Tư lệnh Thủ đô', 'vertical', () => ''),
  once('bo chi huy quan su', 'Bộ Chỉ huy quân sự', 'vertical'),
  kept(
    /^(?:ngan hang nha nuoc|vien kiem sat|toa an|cuc thi hanh an|bo doi bien phong)/,
    'vertical',
  ),
  kept(/^(?:thue|chi cuc thue|cong an|bao hiem xa hoi|kho bac) /, 'vertical'),
  {
    pattern: /^dai phat thanh va truyen hinh ha noi$/,
    kind: 'press',
    name: () => 'Đài Phát thanh và truyền hình Hà Nội',
  },
  { pattern: /^bao ha noi moi$/, kind: 'press', name: () => 'Báo Hà Nội mới' },
  kept(/^(?:cac )?(?:dai (?:phat thanh|truyen hinh)|bao (?!cao|ton|ve|dam))/, 'press'),
];

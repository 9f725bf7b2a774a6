/** What verification finds wrong with the trail, with its place. */

export const faultKinds = [
  'eventChanged',
  'eventMoved',
  'eventRemoved',
  'eventInserted',
  'sealChanged',
  'sealRemoved',
  'sealInserted',
  'chainBroken',
  'headMismatch',
  'expectedHashMissing',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface TrailFault {
  kind: FaultKind;
  /** The seal it was found in; null where no seal is meant. */
  seal: number | null;
  eventId: number | null;
  /** When the event says it happened, or when the seal was made; null when nothing is left to say it. */
  at: string | null;
  /** What the event was about: "task 12, Nhiệm vụ 5". */
  subject: string | null;
  /** For a moved event, the id under which it was sealed. */
  sealedAs: number | null;
}

const kindWords: Record<FaultKind, string> = {
  eventChanged: 'Sự kiện bị sửa nội dung',
  eventMoved: 'Sự kiện bị đổi chỗ',
  eventRemoved: 'Sự kiện bị xóa',
  eventInserted: 'Sự kiện bị chèn thêm vào đoạn đã niêm phong',
  sealChanged: 'Niêm phong bị sửa',
  sealRemoved: 'Niêm phong bị xóa',
  sealInserted: 'Niêm phong bị chèn thêm',
  chainBroken: 'Niêm phong không nối với niêm phong trước nó',
  headMismatch: 'Cuối chuỗi không khớp: niêm phong cuối bị xóa hoặc bị thay',
  expectedHashMissing: 'Không có niêm phong nào mang mã băm đã cất giữ',
};

/** Of what is gone, and of a seal, the time known is the seal's. */
const saysItself = ({ kind, eventId }: TrailFault): boolean =>
  eventId !== null && kind !== 'eventRemoved';

/** A fault as one line in Vietnamese, the place first named. */
export function describeFault(fault: TrailFault): string {
  const places = [
    fault.eventId === null ? '' : `sự kiện số ${String(fault.eventId)}`,
    fault.sealedAs === null ? '' : `vốn là số ${String(fault.sealedAs)}`,
    fault.seal === null ? '' : `niêm phong số ${String(fault.seal)}`,
    fault.at === null ? '' : `${saysItself(fault) ? 'lúc' : 'niêm phong lúc'} ${fault.at}`,
    fault.subject ?? '',
  ].filter((place) => place !== '');
  return places.length === 0
    ? kindWords[fault.kind]
    : `${kindWords[fault.kind]}: ${places.join(', ')}`;
}

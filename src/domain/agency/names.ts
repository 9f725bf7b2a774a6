/** Recognises an agency or a group of agencies by its name, however a plan spells it. */
import { tidy } from '../text/vietnamese.ts';
import { departments } from './departments.ts';
import type { AgencyKind } from './agency.ts';
import type { GroupCode } from './group.ts';
import { groupByKey } from './groups-by-name.ts';
import { compactKey, nameKey } from './name-key.ts';
import { otherBodies } from './other-bodies.ts';

export interface RecognisedName {
  type: 'agency' | 'group';
  /** The standing name; the printed words where the body is not known by name. */
  name: string;
  /** The agency's kind, or the group's code. */
  kind: AgencyKind | GroupCode;
  /** Equal for two spellings of one body; not for showing. */
  key: string;
}

interface Department {
  name: string;
  long: string;
  short: readonly string[];
}
// Longest first: "Văn hóa, Thể thao và Du lịch" before "Văn hóa và Thể thao".
const known: readonly Department[] = departments
  .map(({ field, short }) => ({ name: `Sở ${field}`, long: compactKey(nameKey(field)), short }))
  .sort((a, b) => b.long.length - a.long.length);

const place = /^(?:thanhpho|tinh)|^(?:hanoi|hochiminh|haiphong|danang|cantho|hue)$/;

function department(key: string): string | null {
  const rest = /^so (.+)$/.exec(key)?.[1];
  const compact = compactKey(rest ?? key);
  const wanted = rest === undefined ? /^s([a-z]+)$/.exec(compact)?.[1] : compact;
  const match = known.find(({ long, short }) =>
    rest === undefined
      ? wanted !== undefined && short.includes(wanted)
      : compact === long ||
        (compact.startsWith(long) && place.test(compact.slice(long.length))) ||
        short.some((form) => compact === form || compact === `${form}thanhpho`),
  );
  return match?.name ?? null;
}

const cities =
  /^ubnd (?:thanh pho|tinh)$|^ubnd tinh |^ubnd thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)$/;

function localGovernment(key: string): AgencyKind | null {
  if (cities.test(key)) return 'province';
  if (/^ubnd (?:quan|huyen|thi xa|thanh pho) /.test(key)) return 'district';
  return /^ubnd (?:xa|phuong|thi tran|dac khu) /.test(key) ? 'commune' : null;
}

const agency = (name: string, kind: AgencyKind, key = nameKey(name)): RecognisedName => ({
  type: 'agency',
  name,
  kind,
  key,
});

/**
 * What a printed name stands for. Abbreviations, case, lost diacritics and "TP" for "Thành phố" do
 * not matter; the province's name behind a department does not either ("Sở Nội vụ tỉnh Khánh Hòa").
 */
export function recogniseName(text: string): RecognisedName {
  const printed = tidy(text).replace(/[\s.;,:]+$/, '');
  const key = nameKey(printed);
  const group = groupByKey(key);
  if (group) return { type: 'group', name: group.name, kind: group.code, key: `*${group.code}` };
  const standing = department(key);
  if (standing !== null) return agency(standing, 'department');
  const body = otherBodies.find(({ pattern }) => pattern.test(key));
  if (body) return agency(body.name?.(key) ?? printed, body.kind, body.key?.(key) ?? key);
  const kind = localGovernment(key) ?? (/^so [a-z]/.test(key) ? 'department' : 'unknown');
  return agency(printed, kind, key);
}

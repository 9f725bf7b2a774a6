/** Groups of agencies that plans name as one, in the wordings in use. Keys are those of `nameKey`. */
import type { GroupCode } from './group.ts';

const level = '(?:quan|huyen|thi xa|thanh pho)';
const commune = '(?:xa|phuong|thi tran|dac khu)';
const whose =
  '(?: (?:thuoc|tren dia ban|truc thuoc|cua))?(?: ubnd)?(?: (?:thanh pho|tinh)(?: [a-z ]{1,30})?)?(?: (?:co )?lien quan)?(?: khac)?';

const wordings: Record<GroupCode, RegExp> = {
  departments: new RegExp(
    '^(?:(?:thu truong )?cac )?(?:(?:so|so va)(?= (?:ban|nganh|co quan|phong))|(?<=cac )so|(?<=cac )co quan chuyen mon)' +
      '(?: (?:ban|nganh|va|doan the|phong|co quan (?:tuong duong|ngang)(?: so)?|don vi))*' +
      `${whose}$`,
  ),
  districts: new RegExp(
    `^(?:(?:cac )?ubnd cap huyen|(?:cac )?ubnd (?:cac )?${level}(?: va)?(?: ${level}(?: va)?)+|(?:cac )?ubnd cac ${level}|cac ${level}(?: va)?(?: ${level})+|cap huyen|cac dia phuong)${whose}$`,
  ),
  communes: new RegExp(
    `^(?:(?:cac )?ubnd cap xa|(?:cac )?ubnd (?:cac )?${commune}(?: va)?(?: ${commune}(?: va)?)+|(?:cac )?ubnd cac ${commune}|cac ${commune}(?: va)?(?: ${commune})+|cap xa)${whose}$`,
  ),
};

const standing: Record<GroupCode, string> = {
  departments: 'Các Sở, ban, ngành',
  districts: 'UBND cấp huyện',
  communes: 'UBND cấp xã',
};

/** The group a key names, with its standing name; null when it names none. */
export function groupByKey(key: string): { code: GroupCode; name: string } | null {
  const codes: GroupCode[] = ['departments', 'communes', 'districts'];
  const code = codes.find((each) => wordings[each].test(key));
  return code ? { code, name: standing[code] } : null;
}

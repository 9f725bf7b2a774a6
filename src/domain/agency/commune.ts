/** Communes come as a list of a district's units; each stands for the people's committee it has. */
import type { Day } from '../calendar/day.ts';
import { agencyId, type Agency } from './agency.ts';

/** A row of the General Statistics Office's list of units: "00001", "Phường Phúc Xá", its district. */
export interface CommuneRow {
  code: string;
  name: string;
  district: string;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * The agency of a commune. Its name carries the district, for communes of one name are common
 * ("UBND phường Minh Khai, quận Hai Bà Trưng"). Its first day is not known.
 * @param listed what the list says of all its rows: last day, source
 */
export const communeAgency = (
  row: CommuneRow,
  district: Pick<Agency, 'id' | 'name'>,
  listed: { validTo: Day | null; source: string },
): Agency => ({
  id: agencyId(`xa-${row.code}`),
  name: `UBND ${lower(row.name)}, ${district.name.replace(/^UBND /, '')}`,
  shortName: row.name,
  kind: 'commune',
  parent: district.id,
  validFrom: null,
  validTo: listed.validTo,
  source: listed.source,
  confidence: 'verified',
});

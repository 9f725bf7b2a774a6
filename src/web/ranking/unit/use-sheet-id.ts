import { useQuery } from '@tanstack/react-query';
import { listSheets } from '#contract/assessment.ts';
import { queryOf } from '../../ui/api.ts';
import type { UnitRow } from '../rows.ts';

/** The unit's sheet, where the reader may open it: a publication names none, the list of sheets does. */
export function useSheetId(roundId: number, { agencyId, place }: UnitRow): number | null {
  const query = useQuery({ ...queryOf(listSheets, { roundId }), enabled: place === null });
  const sheet = query.data?.sheets.find((each) => each.agencyId === agencyId);
  return place?.sheetId ?? sheet?.id ?? null;
}

import { formatPoints } from '#domain/text/vietnamese.ts';
import type { Points } from '#domain/points/points.ts';

interface PointsTextProps {
  value: Points | null;
  /** At least so many decimals; nothing is rounded. */
  decimals?: number;
  /** A plus before gains. */
  signed?: boolean;
}

/** Points with a decimal comma and a true minus sign; a dash where there is no figure. */
export function PointsText({ value, decimals, signed = false }: PointsTextProps) {
  if (value === null) return <>–</>;
  const isNegative = value.startsWith('-');
  const bare = formatPoints((isNegative ? value.slice(1) : value) as Points, decimals);
  const sign = isNegative ? '−' : signed && value !== '0' ? '+' : '';
  return <>{sign + bare}</>;
}

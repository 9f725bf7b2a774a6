import type { Points } from '#domain/points/points.ts';

/** How far along a bar a figure lies, 0 to 100: for drawing alone, never shown as a figure. */
export function shareOf(value: Points, max: Points): number {
  const whole = Number(max);
  if (whole <= 0) return 0;
  return Math.max(0, Math.min(100, (Number(value) / whole) * 100));
}

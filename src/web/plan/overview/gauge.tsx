import type { Points } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useWords } from '../../words/words.tsx';
import { shareOf } from './share.ts';

interface GaugeProps {
  previous: Points;
  target: Points;
  max: Points;
}

const radius = 52;
const length = Math.PI * radius;

/** Half a circle from 0 to the maximum: filled to last year, a tick at the target. */
export function Gauge({ previous, target, max }: GaugeProps) {
  const { overview } = useWords();
  const arc = `M ${66 - radius} 66 A ${radius} ${radius} 0 0 1 ${66 + radius} 66`;
  const angle = Math.PI * (1 - shareOf(target, max) / 100);
  const at = (far: number) => ({ x: 66 + far * Math.cos(angle), y: 66 - far * Math.sin(angle) });
  const [inner, outer] = [at(radius - 12), at(radius + 12)];
  return (
    <svg
      viewBox="0 0 132 74"
      role="img"
      aria-label={overview.gauge(formatPoints(previous), formatPoints(target), formatPoints(max))}
    >
      <path d={arc} fill="none" stroke="#e4e9ef" strokeWidth={15} />
      <path
        d={arc}
        fill="none"
        stroke="var(--mantine-color-accent-7)"
        strokeWidth={15}
        strokeDasharray={`${(shareOf(previous, max) / 100) * length} ${length}`}
      />
      <line
        x1={inner.x}
        y1={inner.y}
        x2={outer.x}
        y2={outer.y}
        stroke="#1b232c"
        strokeWidth={3.5}
      />
      <text x={66} y={64} textAnchor="middle" fontSize={21} fontWeight={650} fill="#1b232c">
        {formatPoints(previous)}
      </text>
    </svg>
  );
}

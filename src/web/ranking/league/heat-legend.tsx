import { formatPoints } from '#domain/text/vietnamese.ts';
import { useWords, type Words } from '../../words/words.tsx';
import classes from '../ranking.module.css';
import { heatEdges } from './heat-step.ts';

/** What each colour of the heat map means, in words. */
export function HeatLegend() {
  const words = useWords();
  return (
    <ul className={classes.legend} aria-label={words.ranking.heatLegend}>
      {stepWords(words).map((text, at) => (
        <li key={text}>
          <span className={`${classes.cell} ${classes.swatch}`} data-step={at + 1} aria-hidden />
          {text}
        </li>
      ))}
    </ul>
  );
}

const stepWords = ({ ranking }: Words): string[] => {
  const edges = heatEdges.map((edge) => formatPoints(edge));
  return [
    ranking.heatBelow(edges[0] ?? ''),
    ...edges.slice(0, -1).map((edge, at) => ranking.heatBetween(edge, edges[at + 1] ?? '')),
    ranking.heatFrom(edges.at(-1) ?? ''),
  ];
};

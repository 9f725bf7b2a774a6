import { useWords } from '../../words/words.tsx';
import type { Layer } from '../layers.ts';
import classes from './grid.module.css';

interface GridHeadProps {
  layers: readonly Layer[];
  lastYear: number;
}

export function GridHead({ layers, lastYear }: GridHeadProps) {
  const { assessment } = useWords();
  return (
    <>
      <colgroup>
        <col className={classes.codeWidth} />
        <col className={classes.nameWidth} />
        <col className={classes.maxWidth} />
        <col className={classes.lastWidth} />
        {layers.flatMap(({ stage }) => [
          <col key={`facts${stage.position}`} className={classes.factsWidth} />,
          <col key={`points${stage.position}`} className={classes.pointsWidth} />,
        ])}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" rowSpan={2} className={classes.code}>
            {assessment.code}
          </th>
          <th scope="col" rowSpan={2} className={classes.nameHead}>
            {assessment.name}
          </th>
          <th scope="col" rowSpan={2} data-figure>
            {assessment.max}
          </th>
          <th scope="col" rowSpan={2} data-figure>
            {assessment.yearOf(lastYear)}
          </th>
          {layers.map(({ stage, isOwn }) => (
            <th key={stage.position} scope="colgroup" colSpan={2} data-group>
              {isOwn ? assessment.openLayer(stage.name) : stage.name}
            </th>
          ))}
        </tr>
        <tr role="row">
          {layers.flatMap(({ stage }) => [
            <th key={`facts${stage.position}`} scope="col" data-group>
              {assessment.facts}
            </th>,
            <th key={`points${stage.position}`} scope="col" data-figure>
              {assessment.points}
            </th>,
          ])}
        </tr>
      </thead>
    </>
  );
}

import type { ReactElement } from 'react';
import type { VirtualRows } from '../use-virtual-rows.ts';

interface DrawnRowsProps {
  virtual: VirtualRows;
  /** Columns of the table. */
  span: number;
  /** Draws one row, with a key of its own. */
  children: (index: number) => ReactElement | null;
}

/** The rows in sight, and room for those that are not. */
export function DrawnRows({ virtual, span, children }: DrawnRowsProps) {
  return (
    <>
      {virtual.drawn.flatMap(({ index, above }) => [
        <Spacer key={`above ${index}`} height={above} span={span} />,
        children(index),
      ])}
      <Spacer height={virtual.below} span={span} />
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={span} style={{ padding: 0, border: 0 }} />
    </tr>
  );
}

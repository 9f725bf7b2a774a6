/** Which task's panel is open, and which agency's part in it; in the address. */
import { useUrlValues } from '../ui/use-url-state.ts';

export interface OpenTask {
  taskId: number | null;
  obligationId: number | null;
  openTask: (taskId: number) => void;
  openObligation: (obligationId: number | null) => void;
  close: () => void;
}

const idOf = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;

export function useOpenTask(): OpenTask {
  const [values, setValues] = useUrlValues();
  return {
    taskId: idOf(values['task']),
    obligationId: idOf(values['part']),
    openTask: (taskId) => setValues({ task: String(taskId), part: undefined }, 'push'),
    openObligation: (id) => setValues({ part: id === null ? undefined : String(id) }, 'push'),
    close: () =>
      setValues({ task: undefined, part: undefined, 'h.q': undefined, 'h.f.state': undefined }),
  };
}

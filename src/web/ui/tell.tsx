/** Short messages that come and go: done, or refused and what to do. */
import { notifications } from '@mantine/notifications';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { describeProblem } from './problem-text.ts';

/** Tells that something was done. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'green', icon: <CircleCheck size={18} aria-hidden /> });
}

/** Gives a function that tells what was refused, in the language of the screen. */
export function useTellProblem(): (error: unknown) => void {
  const words = useWords();
  return (error) => {
    const { title, detail, advice } = describeProblem(error, words);
    notifications.show({
      title,
      message: detail ?? advice,
      color: 'red',
      icon: <CircleAlert size={18} aria-hidden />,
      autoClose: 10_000,
    });
  };
}

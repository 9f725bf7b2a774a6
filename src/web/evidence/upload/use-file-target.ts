import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { useWords } from '../../words/words.tsx';
import { pastedFiles, sortFiles } from './take-files.ts';

/**
 * Makes an element take the files that are dropped on it, or pasted while the focus is in it.
 * Once `isOn` is false it takes none; what is dropped all the same does not replace the page.
 */
export function useFileTarget(onFiles: (files: File[]) => void, isOn = true) {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const take = (files: readonly File[]) => {
    const sorted = sortFiles(files, words);
    setFaults(sorted.faults);
    if (sorted.fit.length > 0) onFiles(sorted.fit);
  };
  const paste = (event: ClipboardEvent | globalThis.ClipboardEvent) => {
    // Two places may hear it: the one nearer to the focus was first.
    if (!isOn || event.defaultPrevented || event.clipboardData === null) return;
    const files = pastedFiles(event.clipboardData, new Date(), words);
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  };
  const target = {
    'data-over': (isOn && isOver) || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (isOn) take([...event.dataTransfer.files]);
    },
  };
  return { target, faults, take, paste };
}

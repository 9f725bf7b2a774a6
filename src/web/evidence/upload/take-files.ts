import { largestFile } from '#contract/upload.ts';
import type { Words } from '../../words/words.tsx';

/** Files that may be sent, and in words why the others may not: the server would refuse them later. */
export function sortFiles(files: readonly File[], { evidence }: Words) {
  const faultOf = ({ name, size }: File): string | null => {
    if (size === 0) return evidence.emptyFile(name);
    return size > largestFile ? evidence.tooLarge(name) : null;
  };
  return {
    fit: files.filter((file) => faultOf(file) === null),
    faults: files.flatMap((file) => faultOf(file) ?? []),
  };
}

/** A picture that was pasted has no name of its own. */
export function pastedFiles(data: DataTransfer, now: Date, { evidence }: Words): File[] {
  const [day, time] = [now.toLocaleDateString('vi-VN'), now.toLocaleTimeString('vi-VN')];
  const name = evidence.pasted(`${day} ${time}`.replace(/[/:]/g, '-'));
  return [...data.files].map((file) =>
    file.name === 'image.png' ? new File([file], name, { type: file.type }) : file,
  );
}

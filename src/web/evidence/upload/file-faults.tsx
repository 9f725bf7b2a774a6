import { Alert } from '@mantine/core';
import { CircleAlert } from 'lucide-react';

/** Why files were not taken, one a line. */
export const FileFaults = ({ faults }: { faults: readonly string[] }) =>
  faults.map((fault) => (
    <Alert key={fault} role="alert" color="red" icon={<CircleAlert size={18} aria-hidden />}>
      {fault}
    </Alert>
  ));

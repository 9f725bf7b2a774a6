import { Stack, Text } from '@mantine/core';
import { readCrosswalk } from '#contract/crosswalk.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/words.tsx';
import { CarriedTable } from './carried-table.tsx';
import { CrosswalkEditor } from './crosswalk-editor.tsx';
import { EditionChoice, useOther } from './edition-choice.tsx';
import type { FullEdition } from './edition.ts';

/** How the scored nodes of another edition went over into this one. */
export function CrosswalkTab({ full, mayEdit }: { full: FullEdition; mayEdit: boolean }) {
  const { edition } = useWords();
  const [other, setOther] = useOther(full.head);
  return (
    <Stack gap="sm">
      <EditionChoice
        label={edition.crosswalk.from}
        head={full.head}
        value={other}
        onChange={setOther}
      />
      <Text size="sm" c="dimmed">
        {edition.crosswalk.text}
      </Text>
      {other === null ? (
        <EmptyState title={edition.chooseOther} text={edition.chooseOtherText} />
      ) : (
        <Loaded editionId={full.head.id} from={other} mayEdit={mayEdit} />
      )}
    </Stack>
  );
}

function Loaded(props: { editionId: number; from: number; mayEdit: boolean }) {
  const { editionId, from, mayEdit } = props;
  const query = useAsk(readCrosswalk, { editionId, from });
  return (
    <Answer query={query} rows={8}>
      {(crosswalk) => (
        <>
          <CrosswalkEditor
            key={`${from} ${crosswalk.version}`}
            pair={{ editionId, from }}
            crosswalk={crosswalk}
            mayEdit={mayEdit}
          />
          <CarriedTable pair={{ editionId, from }} />
        </>
      )}
    </Answer>
  );
}

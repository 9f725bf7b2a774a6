import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { downloadPublication, type PublicationHead } from '#contract/ranking.ts';
import { download } from '../../ui/api.ts';
import { useMay } from '../../ui/session.tsx';
import { useWords } from '../../words/words.tsx';

/** The bytes as hashed, and the way back to where things stand now. */
export function PublicationActions({ head }: { head: PublicationHead }) {
  const { publication } = useWords().ranking;
  const mayRead = useMay()('ranking.read');
  const round = { round: String(head.roundId) };
  return (
    <>
      {mayRead && (
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/xep-hang" search={round as never} />}
        >
          {publication.toStandings}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<Download size={17} aria-hidden />}
        onClick={() => download(downloadPublication, { publicationId: head.id })}
      >
        {publication.download}
      </Button>
    </>
  );
}

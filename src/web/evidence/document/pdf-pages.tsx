import { ActionIcon, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { getDocumentProxy } from 'unpdf';
import { useWords } from '../../words/words.tsx';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function load(address: string): Promise<Pdf> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`the file answered ${answer.status}`);
  return getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
}

/** Drawn finer than shown, so that small print stays legible. */
const scale = 1.6;

/** The pages of a PDF, one at a time, as pictures. */
export function PdfPages({ address, name }: { address: string; name: string }) {
  const { evidence } = useWords();
  const pdf = useQuery({
    queryKey: ['preview', address],
    queryFn: () => load(address),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    // A drawn document is no plain data to be compared.
    structuralSharing: false,
  });
  const [number, setNumber] = useState(1);
  if (pdf.isError) return <Text size="sm">{evidence.previewFailed}</Text>;
  if (pdf.data === undefined) return <Loader size="sm" />;
  const all = pdf.data.numPages;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <ActionIcon
          variant="default"
          aria-label={evidence.previousPage}
          disabled={number <= 1}
          onClick={() => setNumber(number - 1)}
        >
          <ChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <Text size="sm" role="status">
          {evidence.page(number, all)}
        </Text>
        <ActionIcon
          variant="default"
          aria-label={evidence.nextPage}
          disabled={number >= all}
          onClick={() => setNumber(number + 1)}
        >
          <ChevronRight size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <OnePage
        pdf={pdf.data}
        number={number}
        label={`${evidence.previewOf(name)}, ${evidence.page(number, all)}`}
      />
    </Stack>
  );
}

function OnePage({ pdf, number, label }: { pdf: Pdf; number: number; label: string }) {
  const { evidence } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let stop = () => {};
    const draw = async () => {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale });
      if (canvas.current === null) return;
      [canvas.current.width, canvas.current.height] = [viewport.width, viewport.height];
      const task = page.render({ canvas: canvas.current, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    let isGone = false;
    draw().catch(() => {
      if (!isGone) setFailed(true);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [pdf, number]);
  return (
    <>
      {isFailed && <Text size="sm">{evidence.previewFailed}</Text>}
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        style={{ maxWidth: '100%', border: '1px solid var(--mantine-color-gray-3)' }}
      />
    </>
  );
}

import { Anchor } from '@mantine/core';
import { webAddress } from './web-address.ts';

/** A paper named as evidence: its number as text; only an http(s) address can be followed. */
export function EvidenceLink({ text }: { text: string }) {
  const address = webAddress(text);
  if (address === null) return <>{text}</>;
  return (
    <Anchor href={address} target="_blank" rel="noopener noreferrer" inherit>
      {text}
    </Anchor>
  );
}

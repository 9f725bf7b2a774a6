import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../words/words.tsx';

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  label?: string;
}

/** Milliseconds a person pauses before the search follows; the browser limits address changes. */
const pause = 120;

/** A search that needs no diacritics; follows the typing a moment later. */
export function SearchBox({ value, onChange, label }: SearchBoxProps) {
  const { common } = useWords();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const send = useDebouncedCallback((next: string) => {
    setKnown(next);
    onChange(next);
  }, pause);
  const change = (next: string) => {
    setText(next);
    send(next);
  };
  const clear = () => {
    change('');
    input.current?.focus();
  };
  return (
    <TextInput
      ref={input}
      type="search"
      role="searchbox"
      size="sm"
      w={{ base: '100%', xs: 240 }}
      aria-label={label ?? common.search}
      placeholder={common.searchHint}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        text === '' ? null : <CloseButton size="sm" aria-label={common.clear} onClick={clear} />
      }
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

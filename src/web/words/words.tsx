/** The words on screen in the chosen language; Vietnamese unless a person has chosen otherwise. */
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { vi, type Words } from './vi.ts';

export type { Words };
export type Language = 'vi' | 'en';

export interface Speech {
  language: Language;
  words: Words;
}

const storageKey = 'chiso.language';

const loadWords = async (language: Language): Promise<Words> =>
  language === 'vi' ? vi : (await import('./en.ts')).en;

async function speak(language: Language): Promise<Speech> {
  const words = await loadWords(language);
  document.documentElement.lang = language;
  return { language, words };
}

/** The speech to begin with: the language chosen last time on this machine. */
export const firstSpeech = (): Promise<Speech> =>
  speak(localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi');

interface Speaking extends Speech {
  setLanguage(language: Language): Promise<void>;
}

const SpeechContext = createContext<Speaking | null>(null);

export function WordsProvider({ first, children }: { first: Speech; children: ReactNode }) {
  const [speech, setSpeech] = useState(first);
  const speaking = useMemo(
    () => ({
      ...speech,
      async setLanguage(language: Language) {
        localStorage.setItem(storageKey, language);
        setSpeech(await speak(language));
      },
    }),
    [speech],
  );
  return <SpeechContext value={speaking}>{children}</SpeechContext>;
}

function useSpeech(): Speaking {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('no WordsProvider above');
  return speech;
}

/** Every text on screen comes from here: `useWords().user.title`. */
export const useWords = (): Words => useSpeech().words;

export function useLanguage(): Pick<Speaking, 'language' | 'setLanguage'> {
  const { language, setLanguage } = useSpeech();
  return { language, setLanguage };
}

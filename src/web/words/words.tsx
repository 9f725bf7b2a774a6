/** The words on screen in the chosen language; Vietnamese unless a person has chosen otherwise. */
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { vi, type Words } from './vi.ts';

export type { Words };
export type Language = 'vi' | 'en';

export interface Speech {
  language: Language;
  words: Words;
}

/** A cookie, so that the server draws the first frame in the same language. */
const cookieName = 'chiso_language';

const aYear = 31_536_000;

const loadWords = async (language: Language): Promise<Words> =>
  language === 'vi' ? vi : (await import('./en.ts')).en;

export const speechOf = async (language: Language): Promise<Speech> => ({
  language,
  words: await loadWords(language),
});

/** The language chosen last time on this machine, by the cookies it sends. */
export const languageIn = (cookies: string): Language =>
  new RegExp(`\\b${cookieName}=en\\b`).test(cookies) ? 'en' : 'vi';

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
        document.cookie = `${cookieName}=${language}; Path=/; Max-Age=${aYear}; SameSite=Lax`;
        setSpeech(await speechOf(language));
        document.documentElement.lang = language;
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

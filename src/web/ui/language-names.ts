import type { Language } from '../words/words.tsx';

/** A language is named in itself: whoever needs it can read it. */
export const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

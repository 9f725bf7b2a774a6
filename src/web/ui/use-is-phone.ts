import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is a phone's: below the breakpoint `sm`, as in the style sheets. */
export const useIsPhone = (): boolean => useMediaQuery('(max-width: 48em)') ?? false;

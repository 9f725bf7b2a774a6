import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { cssVariables, theme } from '../ui/theme.ts';
import { useWords } from '../words/words.tsx';

/** The theme, with the words its own buttons need: every closing cross says what it does. */
export function Look({ children }: { children: ReactNode }) {
  const { common } = useWords();
  const spoken = useMemo(() => {
    const defaultProps = { closeButtonProps: { 'aria-label': common.close } };
    return mergeThemeOverrides(theme, {
      components: {
        Modal: { defaultProps: { ...theme.components?.['Modal']?.defaultProps, ...defaultProps } },
        Drawer: {
          defaultProps: { ...theme.components?.['Drawer']?.defaultProps, ...defaultProps },
        },
        Notification: { defaultProps },
      },
    });
  }, [common]);
  return (
    <MantineProvider theme={spoken} cssVariablesResolver={cssVariables} forceColorScheme="light">
      {children}
    </MantineProvider>
  );
}

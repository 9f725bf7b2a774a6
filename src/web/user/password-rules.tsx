import { Box, Group, Text, VisuallyHidden } from '@mantine/core';
import { Check, Minus } from 'lucide-react';
import type { PasswordFault } from '#domain/access/password.ts';
import { useWords } from '../words/words.tsx';

/** Those worth naming before they are broken. */
const named: readonly PasswordFault[] = ['too-short', 'digits-only', 'common', 'has-user-name'];

interface PasswordRulesProps {
  faults: readonly PasswordFault[];
  /** An empty field breaks nothing yet. */
  isTyped: boolean;
}

/** What a new password needs, each rule with whether it is met. */
export function PasswordRules({ faults, isTyped }: PasswordRulesProps) {
  const { session } = useWords();
  return (
    <Box fz="sm">
      <Text size="sm" c="dimmed">
        {session.rules}
      </Text>
      <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {named.map((fault) => {
          const isMet = isTyped && !faults.includes(fault);
          const Icon = isMet ? Check : Minus;
          return (
            <Group
              key={fault}
              component="li"
              gap={6}
              wrap="nowrap"
              align="flex-start"
              c={isMet ? 'green.9' : 'dimmed'}
            >
              <Icon size={15} style={{ flex: 'none', marginTop: 3 }} aria-hidden />
              <span>{session.faults[fault]}</span>
              <VisuallyHidden>{isMet ? session.ruleMet : session.ruleNotMet}</VisuallyHidden>
            </Group>
          );
        })}
      </Box>
    </Box>
  );
}

import type { OptionsFilter } from '@mantine/core';
import { matches } from '#domain/text/vietnamese.ts';

/** For `filter` of Select and the like: options are found without diacritics. */
export const filterOptions: OptionsFilter = ({ options, search }) =>
  options.filter((option) => !('label' in option) || matches(option.label, search));

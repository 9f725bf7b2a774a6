/** The look: one accent, generous white, every text at AA contrast on its ground. */
import {
  createTheme,
  DEFAULT_THEME,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eef4fb',
  '#dce7f5',
  '#b8cde9',
  '#92b2dd',
  '#6f99d1',
  '#5587c8',
  '#3f76bd',
  '#2c64ab',
  '#1c5299',
  '#0f4285',
];

/** Mantine's own shade 9 of these is too light for text on their shade 0. */
const darkened = (name: 'green' | 'orange' | 'red', shade: string): MantineColorsTuple => {
  const [a, b, c, d, e, f, g, h, i] = DEFAULT_THEME.colors[name];
  return [a, b, c, d, e, f, g, h, i, shade];
};

/** Light and subtle parts take shade 9 for their text: Mantine's defaults fail AA. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant !== 'light' && input.variant !== 'subtle') return resolved;
  const color = input.color ?? input.theme.primaryColor;
  if (!(color in input.theme.colors)) return resolved;
  const text = `var(--mantine-color-${color}-9)`;
  if (input.variant === 'subtle') return { ...resolved, color: text };
  return {
    ...resolved,
    background: `var(--mantine-color-${color}-0)`,
    hover: `var(--mantine-color-${color}-1)`,
    color: text,
  };
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55606c',
    '--mantine-color-placeholder': '#69737d',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-text': '#1b232c',
    '--mantine-color-default-border': '#cfd6de',
    '--chiso-line': '#e1e6ec',
    '--chiso-ground': '#f6f8fa',
  },
  dark: {},
});

const family =
  "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 9,
  colors: {
    accent,
    green: darkened('green', '#1b6b2d'),
    orange: darkened('orange', '#a03a08'),
    red: darkened('red', '#b42020'),
  },
  variantColorResolver,
  fontFamily: family,
  fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  // Stacked Vietnamese capitals (Ế, Ỗ, Ặ) need the room above and below.
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: {
    fontFamily: family,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.4' },
      h2: { fontSize: '17px', lineHeight: '1.45' },
      h3: { fontSize: '15px', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A link in a text is known by more than its colour.
    Anchor: { defaultProps: { underline: 'always' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm' } },
    // Their header is the head of a dialog, not the banner of the page.
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Modal: { defaultProps: { centered: true, attributes: { header: { role: 'presentation' } } } },
    // Inside the page's landmarks, not beside them.
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
    Tooltip: {
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    },
  },
});

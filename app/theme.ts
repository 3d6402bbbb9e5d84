import { createTheme, type CSSVariablesResolver } from '@mantine/core'
import controls from './controls.module.css'

const textFamily = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"
const displayFamily =
  "'Bricolage Grotesque Variable', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"

const fieldClasses = {
  wrapper: controls.fieldWrapper,
  input: controls.fieldInput,
  label: controls.fieldLabel,
  description: controls.fieldDescription,
  error: controls.fieldError,
}

const field = {
  defaultProps: { size: 'lg', inputWrapperOrder: ['label', 'input', 'description', 'error'] },
  classNames: fieldClasses,
}

const check = {
  root: controls.checkRow,
  body: controls.checkBody,
  label: controls.checkLabel,
}

/** The one theme. Colours with a meaning (surfaces, factors, levels) are CSS variables in `tokens.css`. */
export const theme = createTheme({
  colors: {
    lagoon: [
      '#f0f7f8',
      '#deeff2',
      '#cbe6ec',
      '#add9e2',
      '#8fcbd8',
      '#6fa9b7',
      '#508998',
      '#316a79',
      '#0f4c5c',
      '#08313c',
    ],
    plum: [
      '#fbf1f8',
      '#fadaec',
      '#f7c3e1',
      '#eba6cd',
      '#df89ba',
      '#c164a4',
      '#a33e8e',
      '#892a75',
      '#6f155d',
      '#520a44',
    ],
    gray: [
      '#fbfdfd',
      '#eaf1f3',
      '#d9e4e8',
      '#c3d0d5',
      '#a6b6bc',
      '#899ca3',
      '#6e838b',
      '#465b64',
      '#2a4048',
      '#10262e',
    ],
    dark: [
      '#e4edef',
      '#a7b9bf',
      '#90a5ac',
      '#7a919a',
      '#2c424b',
      '#1e313a',
      '#15242b',
      '#0d181d',
      '#091216',
      '#060d10',
    ],
  },
  primaryColor: 'lagoon',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  black: '#10262e',
  white: '#fbfdfd',
  fontFamily: textFamily,
  headings: {
    fontFamily: displayFamily,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.12' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.12' },
      h3: { fontSize: '1.125rem', lineHeight: '1.12' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.25rem', xl: '1.5625rem' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.45', lg: '1.28', xl: '1.12' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.75rem', xl: '2.75rem' },
  radius: { xs: '0.5rem', sm: '0.75rem', md: '1.125rem', lg: '1.375rem', xl: '1.75rem' },
  defaultRadius: 'md',
  breakpoints: { xs: '22.5em', sm: '35em', md: '48em', lg: '62em', xl: '80em' },
  focusRing: 'auto',
  focusClassName: controls.focus ?? '',
  activeClassName: controls.pressed ?? '',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'lg', variant: 'filled' }, classNames: { root: controls.button } },
    ActionIcon: { defaultProps: { size: 48, variant: 'subtle', color: 'gray' } },
    Chip: {
      defaultProps: { size: 'xl', variant: 'outline' },
      classNames: { label: controls.chipLabel, iconWrapper: controls.chipIcon },
    },
    SegmentedControl: {
      defaultProps: { size: 'lg', fullWidth: true, withItemsBorders: false },
      classNames: {
        root: controls.segments,
        indicator: controls.segmentsIndicator,
        label: controls.segmentsLabel,
      },
    },
    TextInput: field,
    PasswordInput: {
      ...field,
      classNames: { ...fieldClasses, innerInput: controls.passwordInput },
    },
    NumberInput: field,
    Select: field,
    Autocomplete: field,
    NativeSelect: field,
    Textarea: field,
    InputWrapper: { classNames: fieldClasses },
    Checkbox: {
      defaultProps: { size: 'md', radius: 'xs' },
      classNames: { ...check, input: controls.checkInput },
    },
    Radio: {
      defaultProps: { size: 'md' },
      classNames: { ...check, label: controls.radioLabel, radio: controls.radioInput },
    },
    Accordion: {
      defaultProps: { variant: 'unstyled', chevronPosition: 'right' },
      classNames: { item: controls.foldItem, control: controls.foldControl },
    },
    Paper: {
      defaultProps: { radius: 'lg', shadow: 'none', withBorder: false },
      classNames: { root: controls.sheet },
    },
    Popover: { defaultProps: { shadow: 'none' } },
    Combobox: { classNames: { dropdown: controls.dropdown, option: controls.option } },
    Table: { classNames: { table: controls.table, th: controls.th, td: controls.td } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
})

const meanings = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--urgent)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-color-disabled-border': 'var(--line)',
}

/** Hands Mantine's own colour roles to the tokens; `error` is the urgent mark, because red means emergency alone. */
export const variablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: meanings,
  dark: meanings,
})

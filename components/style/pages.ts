/** The extension's own pages: popup, welcome, options, guide. Text follows the reader's browser setting as well as ours. */
import { textPixels } from './tokens.ts'

const rem = (pixels: number): string => `${pixels / 16}rem`

export const pages = `
html.sl { --sl-text: ${rem(textPixels.normal)}; background: var(--sl-paper); }
html.sl[data-text='large'] { --sl-text: ${rem(textPixels.large)}; }
html.sl[data-text='larger'] { --sl-text: ${rem(textPixels.larger)}; }
html.sl body { margin: 0; background: var(--sl-paper); color: var(--sl-ink); font: inherit; }

.sl .frame { max-width: 46em; margin: 0 auto; padding: 0 clamp(16px, 4vw, 32px) 1.2em; }
.sl .frame.wide { padding-bottom: 0.8em; }
.sl .frame.wide { max-width: 68em; }
.sl .frame > header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3em 0.8em; padding-block: 0.7em; margin-bottom: 1em; border-bottom: 1px solid var(--sl-rule); }
.sl .frame > header .brand { display: flex; align-items: center; gap: 0.6em; margin-inline-end: auto; }
.sl .frame > header .brand .icon { width: 2.2em; height: 2.2em; color: var(--sl-teal); }
.sl .brand .name { display: block; font-weight: 700; font-size: calc(var(--sl-text) * 1.15); line-height: 1.3; }
.sl .brand .sub { display: block; color: var(--sl-soft); font-size: max(13px, calc(var(--sl-text) * 0.84)); line-height: 1.4; }
.sl .tongues { display: flex; flex-wrap: wrap; gap: 0.2em; }
.sl .tongues .button[aria-pressed='true'] { background: var(--sl-wash); text-decoration: none; color: var(--sl-teal-strong); box-shadow: inset 0 0 0 1.5px var(--sl-teal); }
.sl .frame > main > h1 { margin-bottom: 0.4em; }
.sl .frame > .help { margin-top: 1.5em; }
.sl .frame.wide > .help { margin-top: 1em; padding-block: 0.9em; }
.sl .frame .section { padding-block: calc(var(--sl-text) * 1.5); border-top: 1px solid var(--sl-rule); }
.sl .frame .section > h2 { margin-bottom: 0.5em; }
.sl .frame .section > * + * { margin-top: 0.6em; }
.sl .help.broad .source br { display: none; }
.sl .help.broad .source, .sl .help.broad .button { margin-top: 0.55em; }
.sl .help.broad .ticks, .sl .help.broad .questions { margin-top: 0.4em; gap: 0.1em; }
.sl .help.broad { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2.2em; }
.sl .help.broad > .second { margin-top: 0; padding-top: 0; border-top: 0; }

.sl .choices { display: flex; flex-direction: column; gap: 0.2em; }
.sl .choice { display: flex; align-items: center; gap: 0.75em; min-height: 40px; cursor: pointer; }
.sl .choice input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--sl-teal); cursor: pointer; }
.sl legend { padding: 0; font: inherit; }
.sl .sites > li { display: flex; align-items: center; justify-content: space-between; gap: 1em; padding-block: 0.4em; border-top: 1px solid var(--sl-rule); }
.sl .sites > li:first-child { border-top: 0; }
.sl .bullets > li { display: grid; grid-template-columns: 1.4em minmax(0, 1fr); column-gap: 0.45em; }
.sl .bullets > li + li { margin-top: 0.35em; }
.sl .bullets .icon { color: var(--sl-teal); margin-top: 0.22em; }
.sl .confirm { padding: 0.9em 1.1em; border: 1.5px solid var(--sl-edge); border-radius: var(--sl-round); }
.sl .said:empty { margin: 0; }

html.sl.popup body { width: 380px; margin-inline: auto; }
html.sl.popup[data-text='larger'] body { width: 440px; }
html.sl.popup.fluid body, html.sl.popup.fluid[data-text] body { width: auto; }
.sl .popup { padding: 0 16px 20px; }
.sl .popup > header { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5em; padding-block: 10px; margin-bottom: 14px; border-bottom: 1px solid var(--sl-rule); }
.sl .popup > header .brand { display: flex; align-items: center; gap: 0.5em; margin-inline-end: auto; font-weight: 700; font-size: calc(var(--sl-text) * 1.12); }
.sl .popup > header .brand .icon { width: 1.7em; height: 1.7em; color: var(--sl-teal); }
.sl .popup .waiting { padding-block: 1.5em 2em; }

.sl .welcome { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); gap: 0.7em 3em; align-items: start; }
.sl .welcome > .promise { display: grid; grid-template-columns: 1fr; gap: 0.9em; }
.sl .welcome .said { margin-top: 0.5em; }
.sl .welcome > .top { grid-column: 1 / -1; }
.sl .welcome h2 { margin-bottom: 0.35em; }
.sl .options2 { display: flex; flex-direction: column; gap: 0.7em; margin-top: 0.6em; }
.sl .option2 { display: grid; gap: 0.1em; width: 100%; padding: 0.75em 1.1em; border: 1.5px solid var(--sl-edge); border-radius: var(--sl-round); background: var(--sl-raised); color: var(--sl-ink); font: inherit; text-align: start; cursor: pointer; }
.sl .option2:hover { border-color: var(--sl-teal); background: var(--sl-wash); }
.sl .option2 strong { color: var(--sl-teal); }
.sl .option2[aria-pressed='true'] { border: 2.5px solid var(--sl-teal); background: var(--sl-wash); }
.sl .option2:focus-visible { border-radius: var(--sl-round); }
@media (max-width: 760px) {
  .sl .welcome { grid-template-columns: minmax(0, 1fr); }
  .sl .help.broad { grid-template-columns: minmax(0, 1fr); }
  .sl .help.broad > .second { margin-top: calc(var(--sl-text) * 1.1); padding-top: calc(var(--sl-text) * 1.1); border-top: 1px solid var(--sl-edge); }
}
`

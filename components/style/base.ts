/** Type, links, buttons, focus: what every surface shares. */
import { fontStack } from './tokens.ts'

export const base = `
.sl, .sl *, .sl *::before, .sl *::after { box-sizing: border-box; }
.sl {
  color: var(--sl-ink);
  font: 400 var(--sl-text)/1.7 ${fontStack};
  letter-spacing: normal;
  text-align: start;
  text-transform: none;
  word-break: normal;
  overflow-wrap: anywhere;
  line-break: strict;
  scrollbar-color: var(--sl-edge) transparent;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.sl:lang(ja), .sl [lang='ja'] { word-break: normal; word-break: auto-phrase; }
.sl [lang='en'] { word-break: normal; }
.sl ruby { ruby-align: center; }
.sl rt { font-size: max(9px, 0.5em); line-height: 1.1; color: var(--sl-soft); font-weight: 400; user-select: none; }
.sl .button rt, .sl a rt { color: inherit; }
.sl[data-furigana='off'] rt { display: none; }
.sl[data-language='easy'] { line-height: 2; }
.sl[data-language='easy'][data-furigana='off'] { line-height: 1.8; }
.sl[data-language='easy'] :is(h1, h2, h3, h4, .summary) { line-height: 1.9; }
.sl[data-language='easy'] :is(.ticks, .bullets) .icon { margin-top: 0.42em; }
.sl [hidden] { display: none !important; }
.sl h1, .sl h2, .sl h3, .sl h4, .sl p, .sl ul, .sl ol, .sl dl, .sl dd, .sl blockquote, .sl fieldset, .sl figure { margin: 0; padding: 0; border: 0; }
.sl ul, .sl ol { list-style: none; }
.sl h1, .sl h2, .sl h3, .sl h4 { line-height: 1.45; font-weight: 700; text-wrap: pretty; }
.sl h1 { font-size: calc(var(--sl-text) * 1.6); }
.sl h2 { font-size: calc(var(--sl-text) * 1.2); }
.sl h3 { font-size: calc(var(--sl-text) * 1.05); }
.sl h4 { font-size: var(--sl-text); }
.sl .small { font-size: max(13px, calc(var(--sl-text) * 0.86)); }
.sl .soft { color: var(--sl-soft); }
.sl .icon { width: 1.25em; height: 1.25em; flex: none; vertical-align: -0.25em; }
.sl .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sl .stack { display: flex; flex-direction: column; gap: var(--sl-gap); }
.sl .stack.wide { gap: calc(var(--sl-gap) * 2); }
.sl .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--sl-gap); }

.sl a { color: var(--sl-teal); text-decoration: underline; text-underline-offset: 0.2em; }
.sl a:hover { color: var(--sl-teal-strong); text-decoration-thickness: 2px; }
.sl .link { padding-block: 0.25em; }
.sl .link .icon { width: 1em; height: 1em; margin-inline-start: 0.3em; vertical-align: -0.12em; }

.sl .button {
  display: inline-flex; align-items: center; justify-content: center; gap: 0.5em;
  min-height: 36px; margin: 0; padding: 0.3em 0.95em;
  border: 1.5px solid var(--sl-teal); border-radius: 999px;
  background: var(--sl-raised); color: var(--sl-teal);
  font: 600 calc(var(--sl-text) * 0.94)/1.4 ${fontStack}; letter-spacing: inherit; text-align: center; text-decoration: none; overflow-wrap: break-word; cursor: pointer;
}
.sl .button:hover { background: var(--sl-wash); color: var(--sl-teal-strong); }
.sl .button.main { background: var(--sl-teal); color: var(--sl-on-teal); }
.sl .button.main:hover { background: var(--sl-teal-strong); border-color: var(--sl-teal-strong); color: var(--sl-on-teal); }
.sl .button.quiet { border-color: transparent; background: transparent; padding-inline: 0.5em; text-decoration: underline; text-underline-offset: 0.2em; }
.sl .button.quiet:hover { background: var(--sl-wash); }
.sl .row > .quiet:first-child { margin-inline-start: -0.5em; }
.sl .button.bare { width: 40px; min-height: 40px; padding: 0; border-color: transparent; background: transparent; }
.sl .button.bare:hover { background: var(--sl-wash); }
.sl .button[aria-disabled='true'] { opacity: 1; border-style: dashed; cursor: default; background: transparent; color: var(--sl-soft); border-color: var(--sl-edge); }
@media (pointer: coarse) {
  .sl .button, .sl .switch, .sl .choice, .sl summary { min-height: 44px; }
  .sl .row > .quiet:first-child { margin-inline-start: -0.5em; }
.sl .button.bare { width: 44px; }
}

.sl :focus { outline: none; }
.sl :focus-visible { outline: 3px solid var(--sl-focus); outline-offset: 2px; border-radius: 4px; }
.sl .button:focus-visible { border-radius: 999px; }
/* Headings and boxes to which we move the focus are no controls: reading starts there, nothing is to be pressed. */
.sl [tabindex='-1']:focus-visible { outline: none; }

.sl .switch { display: flex; align-items: center; justify-content: space-between; gap: 1em; width: 100%; min-height: 40px; cursor: pointer; }
.sl .switch input {
  appearance: none; flex: none; width: 46px; height: 26px; margin: 0; border: 2px solid var(--sl-edge); border-radius: 999px;
  background: var(--sl-raised) radial-gradient(circle at 12px 50%, var(--sl-edge) 7px, transparent 8px); cursor: pointer;
}
.sl .switch input:checked { border-color: var(--sl-teal); background: var(--sl-teal) radial-gradient(circle at 30px 50%, var(--sl-on-teal) 7px, transparent 8px); }
.sl .switch input:focus-visible { border-radius: 999px; }

.sl .notice { display: flex; gap: 0.7em; padding: 0.7em 0.9em; border-radius: var(--sl-round); background: var(--sl-wash); }
.sl .notice > .icon { margin-top: 0.25em; color: var(--sl-teal); }
.sl .notice > div { min-width: 0; flex: 1; }

@media (prefers-reduced-motion: no-preference) {
  .sl .button { transition: background-color 120ms ease-out; }
}
@media (forced-colors: active) {
  .sl .switch input { appearance: auto; width: 22px; height: 22px; border-radius: 0; }
  .sl .notice, .sl .help { border: 1px solid CanvasText; }
  .sl :focus-visible { outline-color: Highlight; }
}
`

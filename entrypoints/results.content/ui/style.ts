/** The look of labels, bar and card: the product's colours, chosen by the ground they stand on. */
import { base } from '../../../components/style/base.ts'
import { dark, fontStack, light, tokens } from '../../../components/style/tokens.ts'

const declare = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--sl-${name}: ${value};`)
    .join(' ')

/** After the tokens: the page's ground decides, whatever the system prefers. */
const grounds = `
.sl[data-ground='light'] { color-scheme: light; ${declare(light)} --sl-shadow: 0 1px 2px rgb(40 32 20 / 12%), 0 8px 28px rgb(40 32 20 / 16%); }
.sl[data-ground='dark'] { color-scheme: dark; ${declare(dark)} --sl-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%); }
@media print { :host { display: none !important; } }
`

const shared = tokens + grounds + base

export const labelStyle = `${grounds}
.sl { display: block; height: 100%; font: 400 1em/1 ${fontStack}; letter-spacing: normal; text-align: start; text-transform: none; }
.sl .label {
  position: relative; display: inline-flex; align-items: center; gap: 0.45em; box-sizing: border-box; height: 100%; max-width: 100%; margin: 0; padding: 0 0.15em;
  border: 0; border-radius: 5px; background: transparent; color: var(--sl-soft); font: inherit; white-space: nowrap; cursor: pointer; overflow: hidden;
}
.sl .label:hover { background: var(--sl-wash); color: var(--sl-ink); }
.sl .label:hover .who { text-decoration: underline; text-underline-offset: 0.2em; }
.sl [hidden] { display: none !important; }
.sl .kind { display: inline-block; padding: 0.16em 0.4em; border: 1px solid var(--sl-edge); border-radius: 4px; line-height: 1.1; }
.sl .sponsored .kind { border: 1.5px solid var(--sl-ink); color: var(--sl-ink); font-weight: 600; }
.sl .unclear .kind { border-style: dashed; }
.sl .look { display: inline-flex; align-items: center; gap: 0.3em; color: var(--sl-prohibited); font-weight: 600; }
.sl .look::before { content: ''; width: 0.55em; height: 0.55em; border-radius: 50%; background: currentColor; }
.sl .look.conditional { color: var(--sl-conditional); }
.sl .look.conditional::before { border-radius: 1px; transform: rotate(45deg); width: 0.5em; height: 0.5em; }
.sl .label:focus { outline: none; }
.sl .label:focus-visible { outline: 2px solid var(--sl-focus); outline-offset: -2px; background: var(--sl-wash); color: var(--sl-ink); }
@media (pointer: coarse) { .sl .label { overflow: visible; } .sl .label::after { content: ''; position: absolute; inset: -0.75em -0.2em; } }
@media (forced-colors: active) { .sl .look::before { forced-color-adjust: none; background: CanvasText; } }
`

export const barStyle = `${shared}
.sl .bar {
  display: flex; align-items: flex-start; gap: 0.4em 0.9em; padding: 0.65em 0.4em 0.65em 0.95em;
  border: 1px solid var(--sl-rule); border-radius: 12px; background: var(--sl-raised); color: var(--sl-ink); font-size: calc(var(--sl-text) * 0.9); line-height: 1.6; word-break: normal;
}
.sl .bar > .icon { margin-top: 0.15em; width: 1.5em; height: 1.5em; color: var(--sl-teal); }
.sl .bar .words { flex: 1; min-width: 0; }
.sl .bar .ways { display: flex; flex-wrap: wrap; gap: 0 1.3em; margin-top: 0.1em; }
.sl .bar .ways button { border: 0; margin: 0; padding: 0; background: transparent; color: var(--sl-teal); font: inherit; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
.sl .bar .ways button:hover { color: var(--sl-teal-strong); }
.sl .bar .note { margin: 0.5em 0 0.2em; padding: 0.55em 0.8em; border-radius: 8px; background: var(--sl-wash); }
.sl .bar .note > * + * { margin-top: 0.4em; }
.sl .bar .button.bare { margin: -0.2em 0; flex: none; }
@media (pointer: coarse) { .sl .bar .ways { flex-direction: column; } .sl .bar .ways button { min-height: 44px; } }
`

export const cardStyle = `${shared}
.sl .card {
  position: fixed; width: min(calc(420px + (var(--sl-text) - 16px) * 10), calc(100vw - 24px)); overflow: auto; overscroll-behavior: contain;
  padding: 0.9em 1.1em 1em; border: 1px solid var(--sl-edge); border-radius: 12px; background: var(--sl-raised); color: var(--sl-ink); box-shadow: var(--sl-shadow);
  font-size: calc(var(--sl-text) * 0.95); line-height: 1.65; word-break: normal;
}
.sl .card > * + * { margin-top: 0.5em; }
.sl .card header { display: flex; align-items: flex-start; gap: 0.5em; }
.sl .card header h2 { flex: 1; min-width: 0; font-size: calc(var(--sl-text) * 1.02); }
.sl .card header .button { margin: -0.5em -0.6em 0 0; flex: none; }
.sl .card h3 { font-size: 1em; }
.sl .card .sign { padding-top: 0.7em; border-top: 1px solid var(--sl-rule); }
.sl .card .sign > * + * { margin-top: 0.35em; }
.sl .card blockquote { padding: 0.05em 0 0.05em 0.8em; border-inline-start: 4px solid var(--sl-prohibited); }
.sl .card blockquote.conditional { border-inline-start: 4px dotted var(--sl-conditional); }
.sl .card .ask, .sl .card .note { padding: 0.55em 0.8em; border-radius: 8px; background: var(--sl-wash); }
.sl .card .ask b, .sl .card .note b { display: block; font-size: 0.9em; color: var(--sl-soft); }
@media (forced-colors: active) { .sl .card, .sl .bar { border: 2px solid CanvasText; } }
@media (prefers-reduced-motion: no-preference) { .sl .card { animation: sl-fade 120ms ease-out; } @keyframes sl-fade { from { opacity: 0; } } }
`

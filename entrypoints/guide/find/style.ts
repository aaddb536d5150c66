/** The look of the finder. */
export const findScreen = `
.sl .guide .find { margin-top: 1.3em; padding: 1.1em 0 0; border-top: 1px solid var(--sl-rule); }
.sl .guide .find > * + * { margin-top: 0.6em; }
.sl .guide .find .asking { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0.7em 1.2em; align-items: start; }
.sl .guide .find .field { display: grid; gap: 0.2em; font-weight: 600; }
.sl .guide .find .field > .small { font-weight: 400; }
.sl .guide .find :is(input[type='search'], select) { width: 100%; min-height: 46px; padding: 0.4em 0.7em; border: 1.5px solid var(--sl-edge); border-radius: var(--sl-round); background: var(--sl-paper); color: var(--sl-ink); font: inherit; font-weight: 400; }
.sl .guide .find :is(input[type='search'], select):focus-visible { border-radius: var(--sl-round); }
.sl .guide .find .only { grid-column: 1 / -1; display: inline-flex; align-items: center; gap: 0.6em; min-height: 36px; width: fit-content; cursor: pointer; }
.sl .guide .find .only input { width: 22px; height: 22px; margin: 0; accent-color: var(--sl-teal); }
.sl .guide .find .result-line { font-weight: 600; scroll-margin-top: 0.8em; }
.sl .guide .find .regions { display: grid; gap: 0.7em; }
.sl .guide .find .region .row { gap: 0.35em; margin-top: 0.2em; }
.sl .guide .find .region h4 { color: var(--sl-soft); font-size: max(13px, calc(var(--sl-text) * 0.9)); }
.sl .guide .find .region .button { padding-inline: 0.7em; }
.sl .guide .find .group + .group { margin-top: 1.6em; }
.sl .guide .find .group > h3 { padding-bottom: 0.3em; border-bottom: 2px solid var(--sl-teal); }
.sl .guide .centres > li { display: grid; gap: 0.25em; padding-block: 0.9em; border-bottom: 1px solid var(--sl-rule); }
.sl .guide .centres h4 { font-size: calc(var(--sl-text) * 1.06); }
.sl .guide .number-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2em 0.4em; }
.sl .guide .call { display: inline-flex; align-items: center; gap: 0.45em; min-height: 46px; padding: 0.2em 0.85em; border: 1.5px solid var(--sl-teal); border-radius: 999px; background: var(--sl-teal); color: var(--sl-on-teal); font-weight: 700; font-size: calc(var(--sl-text) * 1.08); text-decoration: none; white-space: nowrap; }
.sl .guide .call.second { background: var(--sl-raised); color: var(--sl-teal); }
.sl .guide .call:hover { background: var(--sl-teal-strong); color: var(--sl-on-teal); }
.sl .guide .call:focus-visible { border-radius: 999px; }
.sl .guide .number-line .owner { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: 0 0.8em; align-items: baseline; }
.sl .guide .number-line .owner b { font-weight: 600; }
.sl .guide .number-line .said { color: var(--sl-teal); }
.sl .guide .centres .say { padding: 0.4em 0.8em; border-radius: var(--sl-round); background: var(--sl-wash); }
.sl .guide .cautions > li { padding-inline-start: 1.2em; position: relative; color: var(--sl-soft); }
.sl .guide .cautions > li::before { content: '※'; position: absolute; inset-inline-start: 0; }
.sl .guide .evidence summary { min-height: 32px; color: var(--sl-soft); font-weight: 400; width: fit-content; }
.sl .guide .evidence dd { overflow-wrap: anywhere; color: var(--sl-soft); }
.sl .guide .coverage { margin-top: 0.8em; padding: 0.8em 1em; border-radius: var(--sl-round); border: 1px solid var(--sl-rule); }
.sl .guide .coverage h4 { color: var(--sl-soft); }
.sl .guide .rare { padding-top: 0.4em; border-top: 1px solid var(--sl-rule); }
@media (max-width: 600px) {
  .sl .guide .find .asking { grid-template-columns: minmax(0, 1fr); }
}
@media (forced-colors: active) {
  .sl .guide .call { border: 1px solid LinkText; }
}
`

export const findPaper = `
@media print {
  .sl .guide .find .asking { display: none; }
  .sl .guide .centres > li { break-inside: avoid; padding-block: 0.5em; }
  .sl .guide .call { background: none; color: var(--sl-ink); border: 0; padding: 0; min-height: 0; }
  .sl .guide .number-line .button, .sl .guide .number-line .said { display: none; }
  .sl .guide .group > h3 { break-after: avoid; }
}
`

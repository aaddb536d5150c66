/** Putting things into the sheet, and texts to copy. */
export const keeping = `
.sl .place { display: flex; flex-wrap: wrap; align-items: center; column-gap: 0.5em; }
.sl .place > :is(.quote, .where) { flex: 1 0 100%; }
.sl .keep { min-width: 0; max-width: 100%; }
.sl .keep:has(.ask-first, .notice, .kept) { flex: 1 0 100%; }
.sl .place .keep .button { margin-top: 0.45em; }
.sl .place .keep .row { margin-top: 0.3em; }
.sl .place .keep .row .button { margin-top: 0; }
.sl .place .keep .ask-first .row { margin-top: 0.8em; }
.sl .questions .keep > .quiet, .sl .questions .keep > .row > .quiet { margin-inline-start: -0.5em; }
.sl .questions .keep .kept + .quiet { margin-inline-start: 0; }
.sl .keep .kept { display: flex; align-items: center; gap: 0.4em; font-weight: 600; }
.sl .keep .kept .icon { flex: none; color: var(--sl-teal); }
.sl .keep .row { gap: 0 0.6em; }
.sl .keep .notice { margin-top: 0.4em; }
.sl .ask-first { margin-top: 0.5em; padding: 0.9em 1.1em; border: 1.5px solid var(--sl-edge); border-radius: var(--sl-round); background: var(--sl-raised); }
.sl .ask-first > * + * { margin-top: 0.4em !important; }
.sl .ask-first .row { margin-top: 0.8em !important; gap: 0.6em; }
.sl .talk > * + * { margin-top: 0.5em; }
.sl .talk > h2 + .intro { margin-top: 0; margin-bottom: 0.6em; }
.sl .talk > .keep + .small { margin-top: 0.25em; }
.sl .talk > .copying { margin-top: 1em; }
.sl .talk > .report { margin-top: 1em; }
.sl .report > * + * { margin-top: 0.6em; }
.sl .copying > * + * { margin-top: 0.5em; }
.sl .to-copy { max-height: 18em; overflow: auto; padding: 0.8em 1em; border: 1px solid var(--sl-edge); border-radius: 6px; background: var(--sl-raised); white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; font-size: max(13px, calc(var(--sl-text) * 0.9)); }
`

/** Findings that do not fit, and the sentences of the summary. */
export const fit = `
.sl .told { margin: 0; }
.sl .told + .told { margin-top: 0.35em; }
.sl .told + .clues { margin-top: 0.6em; }
.sl .fit { min-width: 0; max-width: 100%; }
.sl .fit:has(.ask-first) { flex: 1 0 100%; }
.sl .place .fit .button { margin-top: 0.45em; }
.sl .place .fit .ask-first .row { margin-top: 0.8em; }
.sl .place .fit .ask-first .row .button { margin-top: 0; }
.sl .fit > .quiet, .sl .hidden-line > .quiet { margin-inline-start: -0.5em; }
.sl .card .where { margin-top: 0.4em; font-size: 0.92em; color: var(--sl-soft); }
.sl #correction ol { list-style: decimal; padding-inline-start: 1.6em; }
.sl #correction li + li { margin-top: 0.4em; }
.sl .fit .copying { margin-top: 0.8em; }
.sl .place .where + .where { margin-top: 0.2em; }
.sl .hidden-line:not(:empty) { margin-top: 1em; }
.sl .hidden-line:focus { outline: none; }
`

/** The evaluation and the results page, as lists. */
export const view = `
.sl .view { display: flex; flex-direction: column; }
.sl .view > section { padding-block: calc(var(--sl-text) * 1.35); border-top: 1px solid var(--sl-rule); }
.sl .view > section:first-child { padding-top: 0; border-top: 0; }
.sl .view > section > h2 { margin-bottom: calc(var(--sl-gap) * 0.8); }
.sl .view .intro { color: var(--sl-soft); margin-bottom: var(--sl-text); }
.sl .count { margin-inline-start: 0.5em; font-weight: 400; color: var(--sl-soft); font-size: 0.9em; white-space: nowrap; }
.sl .whose { display: flex; align-items: baseline; gap: 0.5em; flex-wrap: wrap; color: var(--sl-soft); }
.sl .summary { margin-top: 0.3em; font-size: calc(var(--sl-text) * 1.1); font-weight: 600; line-height: 1.6; }
.sl .summary + p { margin-top: 0.2em; }
.sl .clues { margin-top: 0.5em; }

.sl details > summary { cursor: pointer; display: flex; align-items: center; gap: 0.45em; min-height: 32px; color: var(--sl-teal); list-style: none; font-weight: 600; }
.sl details > summary::-webkit-details-marker { display: none; }
.sl details > summary::before { content: ''; flex: none; width: 0.5em; height: 0.5em; margin: 0 0.15em; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.sl details[open] > summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.sl details > summary:hover { color: var(--sl-teal-strong); }
.sl details > summary > h2, .sl details > summary > h3 { color: var(--sl-ink); }

.sl .legend { display: flex; flex-direction: column; gap: 0.3em; margin-top: 0.4em; }
.sl .legend li { display: flex; align-items: center; gap: 0.7em; }
.sl .line { flex: none; width: 38px; height: 0; border-bottom: 3px solid var(--sl-prohibited); }
.sl .line.conditional { border-bottom: 4px dotted var(--sl-conditional); }

.sl .category + .category { margin-top: calc(var(--sl-text) * 1.8); }
.sl .category > h3 { margin-bottom: calc(var(--sl-gap) * 1.2); color: var(--sl-teal); }
.sl .sign + .sign { margin-top: calc(var(--sl-text) * 1.5); }
.sl .sign > :is(h3, h4) { margin-top: 0.9em; }
.sl .sign > p { margin-top: 0.2em; }
.sl .sign > .places + p { margin-top: 0.7em; }
.sl .sign > :is(h3, h4) + p { margin-top: 0.15em; }
.sl .places { display: flex; flex-direction: column; gap: var(--sl-text); }
.sl .quote { padding: 0.1em 0 0.1em 0.9em !important; border-inline-start: 4px solid var(--sl-prohibited) !important; line-height: 1.8; }
.sl .quote.conditional { border-inline-start: 4px dotted var(--sl-conditional) !important; }
.sl .quote.context, .sl .quote.plain { border-inline-start: 2px solid var(--sl-edge) !important; color: var(--sl-soft); }
.sl .place .where { margin-top: 0.2em; padding-inline-start: 1.15em; color: var(--sl-soft); }
.sl .place .button { margin-top: 0.45em; }
.sl .sign .ask { margin-top: 0.6em; }
.sl .ask b, .sl .label { display: block; color: var(--sl-soft); font-weight: 600; font-size: max(13px, calc(var(--sl-text) * 0.86)); }
.sl .basis { margin-top: 0.7em; color: var(--sl-soft); font-size: max(13px, calc(var(--sl-text) * 0.82)); line-height: 1.6; }
.sl .tier { display: flex; align-items: center; gap: 0.6em; }
.sl .unconfirmed { padding: 0 0.45em; border: 1px dashed var(--sl-edge); border-radius: 4px; }

.sl .facts > li { padding-block: 0.75em; border-top: 1px solid var(--sl-rule); display: grid; grid-template-columns: 1.6em minmax(0, 1fr); column-gap: 0.6em; }
.sl .facts > li:first-child { border-top: 0; padding-top: 0.2em; }
.sl .facts > li > .icon { width: 1.45em; height: 1.45em; margin-top: 0.12em; color: var(--sl-soft); }
.sl .facts > li[data-status='present'] > .icon { color: var(--sl-teal); }
.sl .facts > li[data-status='missing'] > .icon { color: var(--sl-conditional); }
.sl .facts h3 { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.7em; }
.sl .facts .status { font-weight: 400; font-size: var(--sl-text); }
.sl .facts .body { min-width: 0; display: flex; flex-direction: column; gap: 0.35em; align-items: flex-start; }
.sl .facts .quote { margin-top: 0.1em; }

.sl .plain-list > li { padding-block: 0.55em; border-top: 1px solid var(--sl-rule); }
.sl .plain-list > li:first-child { border-top: 0; }
.sl .questions { counter-reset: q; display: flex; flex-direction: column; gap: 0.7em; }
.sl .questions > li { counter-increment: q; display: grid; grid-template-columns: 1.9em minmax(0, 1fr); column-gap: 0.5em; }
.sl .questions > li::before { content: counter(q); width: 1.7em; height: 1.7em; border: 1.5px solid var(--sl-teal); border-radius: 50%; color: var(--sl-teal); font-weight: 600; font-size: 0.9em; line-height: calc(1.7em - 3px); text-align: center; margin-top: 0.1em; }

.sl .help { padding: calc(var(--sl-text) * 1.15); border-radius: var(--sl-round); background: var(--sl-wash); }
.sl .view > .help { border-top: 0; margin-top: calc(var(--sl-text) * 0.4); padding: calc(var(--sl-text) * 1.15); }
.sl .help h2 { margin-bottom: 0.35em; }
.sl .help .ticks { margin-top: 0.5em; display: flex; flex-direction: column; gap: 0.15em; }
.sl .help .ticks li { display: grid; grid-template-columns: 1.4em minmax(0, 1fr); column-gap: 0.4em; }
.sl .help .ticks .icon { color: var(--sl-teal); margin-top: 0.22em; }
.sl .help .button { margin-top: 0.8em; }
.sl .help .source { margin-top: 0.7em; }
.sl .help .second { margin-top: calc(var(--sl-text) * 1.1); padding-top: calc(var(--sl-text) * 1.1); border-top: 1px solid var(--sl-edge); }
.sl .help .questions { margin-top: 0.7em; gap: 0.35em; }
.sl .view .last { padding-bottom: 0.4em; }

.sl .results > li { padding-block: 0.7em; border-top: 1px solid var(--sl-rule); }
.sl .results > li:first-child { border-top: 0; }
.sl .results .kind { display: inline-block; padding: 0 0.55em; border: 1px solid var(--sl-edge); border-radius: 4px; color: var(--sl-soft); }
.sl .results .kind.sponsored { border: 1.5px solid var(--sl-ink); color: var(--sl-ink); font-weight: 600; }
.sl .results h3 { font-weight: 600; }
.sl .results .row { margin-top: 0.3em; }
.sl .results .places { margin-top: 0.7em; }
.sl .kinds { display: flex; flex-wrap: wrap; gap: 0.3em 1.3em; margin-top: 0.3em; }
.sl textarea { width: 100%; min-height: 6em; padding: 0.6em; border: 1px solid var(--sl-edge); border-radius: 6px; background: var(--sl-raised); color: var(--sl-ink); font: inherit; }
@media (forced-colors: active) {
  .sl .line { forced-color-adjust: none; }
}
`

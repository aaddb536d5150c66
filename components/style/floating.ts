/** What lies over a page: pill, panel, card. The host takes no room and prints nothing. */
export const host = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;
  direction: ltr !important; opacity: 1 !important; visibility: visible !important; transform: none !important; filter: none !important; clip-path: none !important; contain: none !important;
}
@media print { :host { display: none !important; } }
`

export const floating = `
.sl.layer { pointer-events: none; }
.sl.layer > * { pointer-events: auto; }

.sl .pill {
  position: fixed; right: 16px; bottom: 16px; max-width: calc(100vw - 32px); min-height: 44px; padding: 0.45em 1.1em 0.45em 0.75em;
  display: inline-flex; align-items: center; gap: 0.55em;
  border: 1.5px solid var(--sl-teal); border-radius: 999px; background: var(--sl-raised); color: var(--sl-ink); box-shadow: var(--sl-shadow);
  font-family: inherit; font-size: calc(var(--sl-text) * 0.92); font-weight: 600; line-height: 1.4; text-align: start; cursor: pointer; margin: 0;
}
.sl .pill:hover { background: var(--sl-wash); }
.sl .pill .icon { width: 1.6em; height: 1.6em; color: var(--sl-teal); }
.sl .pill:focus-visible { border-radius: 999px; }

.sl .pill .part { display: inline-block; white-space: nowrap; }

.sl .panel {
  position: fixed; inset: 0 0 0 auto; width: min(calc(400px + (var(--sl-text) - 16px) * 12), 100vw); height: auto; max-width: none; max-height: none; margin: 0; padding: 0;
  display: flex; flex-direction: column; border: 0; border-inline-start: 1px solid var(--sl-edge);
  background: var(--sl-paper); color: var(--sl-ink); box-shadow: var(--sl-shadow);
}
.sl .panel.left { inset: 0 auto 0 0; border-inline-start: 0; border-inline-end: 1px solid var(--sl-edge); }
.sl .panel > header { display: flex; align-items: center; gap: 0.6em; padding: 0.5em 0.5em 0.5em 1.2em; border-bottom: 1px solid var(--sl-rule); background: var(--sl-raised); }
.sl .panel > header .icon { width: 1.7em; height: 1.7em; color: var(--sl-teal); }
.sl .panel > header h1 { flex: 1; min-width: 0; font-size: calc(var(--sl-text) * 1.05); }
.sl .panel > header .close .icon { width: 1.3em; height: 1.3em; }
.sl .panel > footer { padding: 0.55em 1.2em calc(0.55em + env(safe-area-inset-bottom)); border-top: 1px solid var(--sl-rule); background: var(--sl-raised); }
.sl .panel > footer .button { width: 100%; }
.sl .panel > .scroll { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 1.2em 1.2em 1.5em; }
.sl .stepper { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em; margin-bottom: var(--sl-text); }
.sl .stepper p { flex: 1; min-width: 6em; color: var(--sl-soft); }

.sl .card {
  position: fixed; width: min(calc(340px + (var(--sl-text) - 16px) * 10), calc(100vw - 24px)); max-height: 70vh; overflow: auto; overscroll-behavior: contain;
  padding: 0.9em 1.1em 0; border: 1px solid var(--sl-edge); border-radius: 12px; background: var(--sl-raised); color: var(--sl-ink); box-shadow: var(--sl-shadow);
}
.sl .card > * + * { margin-top: 0.45em; }
.sl .card .card-sign + .card-sign { margin-top: 0.9em; padding-top: 0.9em; border-top: 1px solid var(--sl-rule); }
.sl .card h2 { font-size: calc(var(--sl-text) * 1.02); }
.sl .card .ask, .sl .card .tier { margin-top: 0.5em; }

.sl .card > .row { position: sticky; bottom: 0; padding-block: 0.6em 0.8em; background: var(--sl-raised); }

@media (max-width: 600px) {
  .sl .panel, .sl .panel.left { inset: auto 0 0 0; width: 100vw; height: 85vh; height: 85dvh; border-inline-start: 0; border-top: 1px solid var(--sl-edge); border-radius: 16px 16px 0 0; overflow: hidden; }
  .sl .panel > .scroll { padding-inline: 1em; padding-bottom: calc(1.5em + env(safe-area-inset-bottom)); }
  .sl .pill { border-radius: 22px; }
  .sl .pill .part { display: block; white-space: normal; }
  .sl .pill .between { position: absolute; clip-path: inset(50%); }
  .sl .pill { right: 12px; bottom: calc(84px + env(safe-area-inset-bottom)); max-width: calc(100vw - 24px); }
}
@media (prefers-reduced-motion: no-preference) {
  .sl .panel { animation: sl-in 180ms ease-out; }
  .sl .card { animation: sl-fade 120ms ease-out; }
  @keyframes sl-in { from { transform: translateX(24px); opacity: 0; } }
  @keyframes sl-fade { from { opacity: 0; } }
  @media (max-width: 600px) { @keyframes sl-in { from { transform: translateY(32px); opacity: 0; } } }
}
@media (forced-colors: active) {
  .sl .panel, .sl .card, .sl .pill { border: 2px solid CanvasText; }
}
`

/** The urgency of a sign: a word and a mark. Shape, word and weight differ, not the colour alone. */
export const urgencyStyles = `
.urgency { display: inline-flex; align-items: center; gap: .57em; min-inline-size: 4.6em; font-size: .875em; line-height: 1.2; white-space: nowrap; }
.urgency::before { content: ''; flex: none; box-sizing: border-box; inline-size: .72em; block-size: .72em; border: .36em solid; }
.urgency.is-now { color: var(--_now-ink); font-weight: 700; }
.urgency.is-now::before { border-color: var(--_now); border-radius: 50%; }
.urgency.is-today { color: var(--_today-ink); }
.urgency.is-today::before { border-color: var(--_today); border-radius: .125em; }
.urgency.is-soon { color: var(--_quiet); }
.urgency.is-soon::before { border-width: .14em; border-radius: 50%; }
@media (forced-colors: active) { .urgency::before { forced-color-adjust: none; border-color: CanvasText !important; } }
`;

export const supportStyles = `
.contact { position: relative; }
.contact + .contact, .fold .contact, .contact + .fold, .note { border-block-start: 1px solid var(--_line); }
.note { padding: .5em var(--_pad); }
.note ::slotted(p) { margin: 0 !important; font-size: var(--_t-small) !important; color: var(--_quiet) !important; line-height: 1.35 !important; }
.answer { --_size: 1em; --_margin: 0 0 .375em; padding: .75em var(--_pad) .25em; border-block-start: 1px solid var(--_line); }
@media print { .contact, .answer { break-inside: avoid; } .print-summary :is(.fold:not(.tonight), .folds > .contact) { display: none; } }
`;

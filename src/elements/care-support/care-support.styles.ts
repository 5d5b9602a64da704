export const supportStyles = `
.contacts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr));gap:var(--_space)}
.contacts.group-helping{grid-template-columns:1fr}
.contact{--_size:1.0625em;--_margin:0 0 .35em;padding:var(--_space) calc(var(--_space)*1.1) calc(var(--_space)*.25);border:.0625em solid var(--_line);border-radius:var(--_radius);break-inside:avoid}
.clinic{background:var(--_tint);border-color:var(--_control)}
:not(.group-helping)>.contact ::slotted(ul){list-style:none!important;padding:0!important}
@media print{.contacts{gap:.4em}.contact{--_size:1.0625em;--_margin:0 0 .35em;padding:.4em .7em 0}}
`;

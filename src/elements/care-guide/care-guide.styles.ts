export const guideStyles = `
.care{padding:0}
.part+.part{margin-block-start:calc(var(--_space)*1.5)}
`;

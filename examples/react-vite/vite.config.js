export default { esbuild: { jsx: 'automatic' }, base: './' };

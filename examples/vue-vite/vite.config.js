import vue from '@vitejs/plugin-vue';

export default {
  base: './',
  // Without this Vue looks for a component of that name.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('care-') } } })],
};

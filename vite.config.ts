import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };

const external = Object.keys(pkg.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

// `--mode embed`: one file for a script tag. Otherwise the library, module by module, for bundlers.
export default defineConfig(({ mode, command }) => ({
  base: './',
  appType: 'mpa',
  // Everything a page will come to need is found at once: a late find would reload the page under the practitioner.
  optimizeDeps: { entries: ['stories/portals/*.html', 'src/**/*.ts', 'stories/*.ts'], include: ['lit', 'xstate', 'zod/mini', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
  ...(command === 'build' && {
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      ...(mode === 'embed'
        ? {
            lib: { entry: { embed: 'src/embed.ts' }, formats: ['es'] as const },
            rolldownOptions: { output: { codeSplitting: false, entryFileNames: '[name].js', minify: true } },
          }
        : {
            minify: false,
            lib: { entry: { model: 'src/model.ts', index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] as const },
            rolldownOptions: { external, output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' } },
          }),
    },
  }),
}));

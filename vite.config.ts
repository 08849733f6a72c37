import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import pkg from './package.json' with { type: 'json' };

const external = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)].map((name) => new RegExp(`^${name}(/|$)`));

/** The formats that load only when somebody asks for one. */
const later = [...readFileSync('src/referral/formats.ts', 'utf8').matchAll(/import\('\.\/([a-z-]+)\.ts'\)/g)].map((m) => m[1]!);

/** In the one-file build those formats stay outside it, in a folder beside it. */
const formatsBeside: Plugin = {
  name: 'formats-beside',
  enforce: 'pre',
  resolveId: (source, importer) => (importer?.endsWith('/referral/formats.ts') && later.some((name) => source === `./${name}.ts`) ? { id: source.replace(/^\.\/(.+)\.ts$/, './formats/$1.js'), external: true } : undefined),
};

/** Doors that are also one file each for a script tag, with all they need inside. */
const alone = ['embed', 'guide-from-url'];

// A mode of that name builds it, and `--mode formats` the folder beside the embed. Otherwise the library, module by module, for bundlers.
export default defineConfig(({ mode, command }) => ({
  base: './',
  appType: 'mpa',
  // Everything a page will come to need is found at once: a late find would reload the page under the practitioner.
  optimizeDeps: { entries: ['src/**/*.ts', 'stories/*.ts'], include: ['lit', 'xstate', 'zod/mini', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'canonicalize', 'docx'] },
  ...(mode === 'embed' && { plugins: [formatsBeside] }),
  ...(command === 'build' && {
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      ...(alone.includes(mode)
        ? {
            lib: { entry: { [mode]: `src/${mode}.ts` }, formats: ['es'] as const },
            rolldownOptions: { output: { codeSplitting: false, entryFileNames: '[name].js', minify: true } },
          }
        : mode === 'formats'
          ? {
              lib: { entry: Object.fromEntries(later.map((name) => [name, `src/referral/${name}.ts`])), formats: ['es'] as const },
              rolldownOptions: { output: { entryFileNames: 'formats/[name].js', chunkFileNames: 'formats/shared-[hash].js', minify: true } },
            }
          : {
              minify: false,
              lib: { entry: { model: 'src/model.ts', index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] as const },
              rolldownOptions: { external, output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' } },
            }),
    },
  }),
}));

import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import pkg from './package.json' with { type: 'json' };

const external = Object.keys(pkg.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** What only some commands of the command line need, loaded when one of them is asked for. */
const peers = Object.keys(pkg.peerDependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** The formats that load only when somebody asks for one. */
const later = [...readFileSync('src/referral/formats.ts', 'utf8').matchAll(/import\('\.\/([a-z-]+)\.ts'\)/g)].map((m) => m[1]!);

/** In the one-file build those formats stay outside it, in a folder beside it. */
const formatsBeside: Plugin = {
  name: 'formats-beside',
  enforce: 'pre',
  resolveId: (source, importer) => (importer?.endsWith('/referral/formats.ts') && later.some((name) => source === `./${name}.ts`) ? { id: source.replace(/^\.\/(.+)\.ts$/, './formats/$1.js'), external: true } : undefined),
};

/**
 * In the library the Word copy is the file made for that folder, with its writer inside. An import of a package that a host has not
 * installed stops the host’s own bundler, even where nobody ever asks for the copy.
 */
const wordInside: Plugin = {
  name: 'word-inside',
  enforce: 'pre',
  resolveId: (source, importer) => (importer?.endsWith('/referral/formats.ts') && source === './word.ts' ? { id: '../formats/word.js', external: true } : undefined),
};

/** A classic script of another origin has no address of its own that `import` could start from, so in the frame’s build each is whole. */
const formatsByAddress: Plugin = {
  name: 'formats-by-address',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/referral/formats.ts') ? { code: code.replace(/import\('\.\/([a-z-]+)\.ts'\)/g, "import(/* @vite-ignore */ new URL('formats/$1.js', lohFrame).href)"), map: null } : undefined),
};

/** Doors that are also one file each for a script tag, with all they need inside. */
const alone = ['embed', 'guide-from-url', 'sealed', 'board-embed', 'host-frame'];

// A mode of that name builds it, and `--mode formats` the folder beside the embed. Otherwise the library, module by module, for bundlers.
export default defineConfig(({ mode, command }) => ({
  base: './',
  appType: 'mpa',
  // Everything a page will come to need is found at once: a late find would reload the page under the practitioner. What is for Node alone no page can load.
  optimizeDeps: { entries: ['src/**/*.ts', '!src/cli.ts', '!src/cli/**', 'stories/*.ts'], include: ['lit', 'xstate', 'zod/mini', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'canonicalize', 'docx', '@observablehq/plot'] },
  ...(command === 'build' && mode === 'embed' && { plugins: [formatsBeside] }),
  ...(command === 'build' && mode === 'production' && { plugins: [wordInside] }),
  ...(mode === 'frame' && { plugins: [formatsByAddress] }),
  ...(mode === 'cli' && { ssr: { target: 'node', noExternal: true as const } }),
  ...(command === 'build' && {
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      // For whoever debugs here; the package has none, so no file names one.
      sourcemap: 'hidden',
      ...(alone.includes(mode)
        ? {
            lib: { entry: { [mode]: `src/${mode}.ts` }, formats: ['es'] as const },
            rolldownOptions: { output: { codeSplitting: false, entryFileNames: '[name].js', minify: true } },
          }
        : mode === 'frame'
          ? {
              // A classic script: in a frame without an origin a module would need the server's leave.
              lib: { entry: { frame: 'src/frame.ts' }, name: 'frame', formats: ['iife'] as const },
              rolldownOptions: { output: { intro: 'const lohFrame = document.currentScript?.src ?? document.baseURI;', codeSplitting: false, entryFileNames: '[name].js', minify: true } },
            }
        : mode === 'cli'
          ? {
              // For Node, with all it needs inside but what Node has and what only some commands need and a host may not have installed.
              ssr: 'src/cli.ts',
              minify: false,
              rolldownOptions: { external: peers, output: { codeSplitting: false, entryFileNames: '[name].js' } },
            }
        : mode === 'formats'
          ? {
              lib: { entry: Object.fromEntries(later.map((name) => [name, `src/referral/${name}.ts`])), formats: ['es'] as const },
              rolldownOptions: { output: { entryFileNames: 'formats/[name].js', chunkFileNames: 'formats/shared-[hash].js', minify: true } },
            }
          : mode === 'languages'
            ? {
                // One small file for each language, for beside any other door.
                lib: { entry: { cy: 'src/define-cy.ts' }, formats: ['es'] as const },
                rolldownOptions: { output: { entryFileNames: 'languages/[name].js', minify: true } },
              }
            : {
                minify: false,
                lib: { entry: { model: 'src/model.ts', index: 'src/index.ts', define: 'src/define.ts', board: 'src/board.ts' }, formats: ['es'] as const },
                // What draws charts is the host’s own, as the dependencies are.
                rolldownOptions: { external: [...external, ...peers], output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' } },
              }),
    },
  }),
}));

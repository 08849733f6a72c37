import { build } from 'vite';

const path = '/observable-plot.js';
let bundled;

/** Serves Observable Plot in one file, as a host’s bundler would: some of what it stands on is in no form that a browser reads. */
export const plotPlugin = ({ root }) => ({
  name: 'plot',
  resolveImport: ({ source }) => (source === '@observablehq/plot' ? path : undefined),
  async serve(context) {
    if (context.path !== path) return undefined;
    bundled ??= build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { write: false, target: 'es2022', lib: { entry: { plot: `${root}node_modules/@observablehq/plot/src/index.js` }, formats: ['es'] } },
    });
    const [{ output }] = await bundled;
    return { type: 'js', body: output[0].code };
  },
});

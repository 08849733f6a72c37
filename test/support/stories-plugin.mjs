import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Serves `/every-story.js`: a module that imports every stories file there is, so that none can be forgotten. */
export const storiesPlugin = ({ root }) => ({
  name: 'every-story',
  serve(context) {
    if (context.path !== '/every-story.js') return undefined;
    const files = readdirSync(join(root, 'stories')).filter((file) => file.endsWith('.stories.ts'));
    return { type: 'js', body: files.map((file, i) => `import * as s${i} from '/stories/${file}';\n`).join('') + `export default { ${files.map((file, i) => `'${file}': s${i}`).join(', ')} };` };
  },
});

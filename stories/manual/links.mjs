/** Where each page of the docs stands in the stories. */
const pages = { 'embed.md': 'embed-it', 'look.md': 'look', 'add-a-language.md': 'language', 'embed-in-a-frame.md': 'in-a-frame', 'frameworks.md': 'frameworks', 'security.md': 'security' };

/** A page of the docs as the stories show it: its pictures from their own place, its links to the pages that stand here; what stands in the repository alone is named, and leads nowhere. */
export const shown = (text) =>
  text
    .replaceAll('(../look/', '(look/')
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#|look\/)([^)#]*?)([^/)#]+)(#[^)]*)?\)/g, (_, words, folder, file) => (pages[file] ? `[${words}](?path=/docs/manual-${pages[file]}--docs)` : file.startsWith('levels-of-help.md') ? `[${words}](?path=/docs/levels-of-help--docs)` : `${words} (\`${folder.replace(/^(\.\.\/)+/, '')}${file}\`)`));

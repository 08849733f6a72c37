/** What assembled a document, for formats that must say so. The version is the package’s own. */
export const library = { name: 'Levels of Help', version: '0.6.0' } as const;

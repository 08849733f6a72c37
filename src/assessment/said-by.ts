/** Who said why the child went. Apart from the schema, so that the screen need not load it. */
export const saidBy = ['child', 'seen', 'other', 'reading'] as const;

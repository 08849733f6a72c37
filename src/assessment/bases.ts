/** How something is known. It never affects level or order; a child's own account is first-hand. */
export const bases = ['seen', 'said-by-child', 'said-by-other', 'recorded', 'professional-opinion'] as const;

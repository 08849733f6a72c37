/** What every measurement prints with. */
export const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.max(0, Math.ceil(q * list.length) - 1)];
export const median = (list) => quantile(list, 0.5);
export const ms = (n) => n.toFixed(1).padStart(7);
export const count = (n) => n.toLocaleString('en-GB');

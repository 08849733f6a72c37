import type * as z from 'zod/mini';
import { pathText, type Fault } from './guide-error.ts';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = { string: 'text', number: 'a number', int: 'a whole number', array: 'a list', object: 'an object' };

function said(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `has a name the book does not know: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : `must be at least ${issue.minimum}`;
    default:
      return issue.message || 'is not valid';
  }
}

/** Says each fault of shape in plain words. In a choice of shapes the branch with fewest faults speaks. */
export function checkShape(issues: readonly Issue[]): (Fault & { at: PropertyKey[] })[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union' && issue.errors.length) {
      const deepest = (errors: Issue[]) => Math.max(0, ...errors.map((e) => e.path.length));
      const [nearest] = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length);
      return checkShape((nearest as Issue[]).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
    }
    const at = [...issue.path];
    return [{ path: pathText(at), message: said(issue), at }];
  });
}

import type { Conversation } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';

/**
 * The guide's conversation that a host names by its id.
 * @throws {TypeError} naming those it has, where it has none of that id.
 */
export function conversationNamed(guide: Guide, id: string): Conversation {
  const found = guide.conversations.find((c) => c.id === id);
  if (!found) throw new TypeError(`conversation: this guide has none with the id “${id}”. It has ${guide.conversations.map((c) => c.id).join(', ')}.`);
  return found;
}

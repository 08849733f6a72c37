import type { Conversation } from './conversation.ts';
import type { Guide } from './guide.ts';
import type { Id } from './id.ts';

/** The conversation of that id, or the guide's first. */
export const conversationOf = (guide: Guide, id?: Id): Conversation => guide.conversations.find((c) => c.id === id) ?? guide.conversations[0]!;

import type { Conversation, Purpose } from './conversation.ts';
import { conversationOf } from './conversation-of.ts';
import type { Guide } from './guide.ts';

/** What a conversation of that id is for. */
export const purposeOf = (guide: Guide, id: string): Purpose => conversationOf(guide, id).purpose ?? 'referral';

/** The guide's conversation for a purpose, where it has one. */
export const conversationFor = (guide: Guide, purpose: Purpose): Conversation | undefined => guide.conversations.find((c) => (c.purpose ?? 'referral') === purpose);

import type { Page } from '../../guide/conversation.ts';
import type { Question } from '../../guide/question.ts';

// After an assault, or in danger, a child is helped and not asked.
const when = { all: [{ answered: 'talk-now', with: ['yes'] }, { not: { present: ['recent-sexual-assault', 'danger-now'] } }] };

/** Said before a child is asked anything. */
export const mayHaveToTell = 'If anyone may get hurt, we have to tell people who keep children safe.';

/** The child’s own numbers. Never added up. */
export const numbers: Question = {
  id: 'childs-numbers',
  ask: 'ratings',
  after: 'scales',
  optional: true,
  text: 'How good is each of these for you now?',
  hint: 'Pick a number from 0 to 10. Leave out any you like.',
  ends: { least: 'Not good at all', most: 'As good as it can be' },
  options: [
    { id: 'safe', text: 'Feeling safe' },
    { id: 'talk', text: 'Having someone to talk to' },
    { id: 'home', text: 'The place where I live' },
    { id: 'school', text: 'School, college or work' },
    { id: 'wish', text: 'The thing I most want to change' },
  ],
  tells: { place: 'voice', as: 'The child’s own numbers, 0 to 10' },
};

/** The child’s pages of the interview: one open question each, any of which may be left out. None names an act, a person, an age or a payment. */
export const childsPages: Page[] = [
  {
    id: 'childs-start',
    facing: 'child',
    heading: 'Your time to talk',
    intro: [
      'You can skip any of these. You can stop when you like.',
      'We cannot keep all of it private.',
      mayHaveToTell,
      'We will tell you first if we can.',
    ],
    when,
    questions: [{ id: 'childs-needs', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'How are you now? What do you need first?', tells: { place: 'voice', as: 'How the child is, and what they need', headline: 'line' } }],
  },
  { id: 'childs-word', facing: 'child', heading: 'What you call it', when, questions: [{ id: 'word-for-it', ask: 'words', lines: 1, childsWords: true, optional: true, text: 'What word would you use for being away?', tells: { place: 'voice', as: 'The child’s word for being away' } }] },
  { id: 'childs-before', facing: 'child', heading: 'Before', when, questions: [{ id: 'before-going', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'Tell us about the time before you went.', tells: { place: 'voice', as: 'Before going' } }] },
  { id: 'childs-hope', facing: 'child', heading: 'Before', when, questions: [{ id: 'hoped-for', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What did you hope for when you went?', tells: { place: 'voice', as: 'Hoped for' } }] },
  { id: 'childs-going', facing: 'child', heading: 'Going', when, questions: [{ id: 'came-to-go', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'Tell us how you came to go.', tells: { place: 'voice', as: 'How they came to go' } }] },
  { id: 'childs-where', facing: 'child', heading: 'Going', when, questions: [{ id: 'where-went', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'Tell us where you went and how you got there.', tells: { place: 'voice', as: 'Where they went' } }] },
  { id: 'childs-away', facing: 'child', heading: 'Being away', when, questions: [{ id: 'time-away', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'Tell us about your time away.', tells: { place: 'voice', as: 'The time away' } }] },
  { id: 'childs-days', facing: 'child', heading: 'Being away', when, questions: [{ id: 'got-by', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'How did you get by from day to day?', tells: { place: 'voice', as: 'How they got by' } }] },
  { id: 'childs-then', facing: 'child', heading: 'Being away', when, questions: [{ id: 'what-then', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'What happened then?', tells: { place: 'voice', as: 'What happened then', headline: 'line' } }] },
  { id: 'childs-mind', facing: 'child', heading: 'Being away', when, questions: [{ id: 'on-my-mind', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What do you think about most from that time?', tells: { place: 'voice', as: 'Thinks about most' } }] },
  { id: 'childs-back', facing: 'child', heading: 'Coming back', when, questions: [{ id: 'coming-back', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'Tell us about coming back. What helped?', tells: { place: 'voice', as: 'Coming back, and what helped' } }] },
  { id: 'childs-again', facing: 'child', heading: 'From now on', when, questions: [{ id: 'if-again', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What might make you want to go again? How would we know?', tells: { place: 'voice', as: 'What might make them go again' } }] },
  { id: 'childs-stay', facing: 'child', heading: 'From now on', when, questions: [{ id: 'easier-to-stay', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What would have made it easier to stay?', tells: { place: 'voice', as: 'What would have made it easier to stay' } }] },
  { id: 'childs-safe', facing: 'child', heading: 'Feeling safe', when, questions: [{ id: 'safe-where', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'Where do you feel safe? Who helps you feel safe?', tells: { place: 'voice', as: 'Where and with whom they feel safe' } }] },
  { id: 'childs-choice', facing: 'child', heading: 'Someone to talk to', when, questions: [{ id: 'would-talk-to', ask: 'words', lines: 2, childsWords: true, optional: true, text: 'Who would you pick to talk to? Do you see them enough?', tells: { place: 'voice', as: 'Whom they would pick to talk to' } }] },
  { id: 'childs-view-of-us', facing: 'child', heading: 'About adults', when, questions: [{ id: 'adults-get-wrong', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What do adults get wrong about you?', tells: { place: 'voice', as: 'What adults get wrong' } }] },
  { id: 'childs-wish', facing: 'child', heading: 'What you want', when, questions: [{ id: 'change-first', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'If you could change one thing first, what would it be?', tells: { place: 'voice', as: 'What they would change first', headline: 'line' } }] },
  { id: 'childs-scales', facing: 'child', heading: 'Your own numbers', when, questions: [numbers] },
  { id: 'childs-sharing', facing: 'child', heading: 'Who should know', when, questions: [{ id: 'share-with', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'Who should know what you said? What should stay out?', tells: { place: 'voice', as: 'Who should know, and what should stay out' } }] },
  { id: 'childs-next', facing: 'child', heading: 'What happens next', when, questions: [{ id: 'tell-me-how', ask: 'words', lines: 2, childsWords: true, optional: true, text: 'How should we tell you what happens next?', hint: 'On paper, by phone, face to face, with pictures: you choose.', tells: { place: 'voice', as: 'How they want to be told what happens next' } }] },
  { id: 'childs-chat', facing: 'child', heading: 'This talk', when, questions: [{ id: 'this-talk', ask: 'words', lines: 2, childsWords: true, optional: true, text: 'How was this talk? What would make it better?', tells: { place: 'voice', as: 'How this talk was' } }] },
  {
    id: 'childs-end',
    facing: 'child',
    heading: 'Thank you',
    intro: [
      'Thank you for your time. What you said matters.',
      'You can call Childline on 0800 1111, day or night. It is free.',
      'You can call or text Missing People on 116000.',
      'Now please give this back to the person with you.',
    ],
    when,
    questions: [{ id: 'add-more', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What else would you like to add?', tells: { place: 'voice', as: 'Added at the end' } }],
  },
];

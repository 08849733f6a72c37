import { Field } from '../../src/guide/field.ts';
import { accepts } from '../support/accepts.ts';

const field = { id: 'when', ask: 'moment', text: 'When was it?' };

describe('Field', () => {
  accepts(
    Field,
    { 'a moment': field, 'a choice': { ...field, ask: 'one', options: [{ id: 'yes', text: 'Yes' }] }, 'words of a child, in two lines': { ...field, ask: 'words', lines: 2, childsWords: true, hint: 'As they said it' }, 'a cause': { ...field, ask: 'cause' } },
    { 'a list of people': { ...field, ask: 'people' }, 'no words': { ...field, text: ' ' }, 'nothing to choose': { ...field, ask: 'one', options: [] }, 'an option that counts as a worry': { ...field, ask: 'one', options: [{ id: 'yes', text: 'Yes', indicator: 'hungry' }] } },
  );
});

import { Instruction } from '../../src/guide/instruction.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const [instruction] = smallGuide().instructions;
const duty = { standing: 'statute', binds: 'The harbour master', nation: 'Nowhere', checked: '2026-11-23' };

describe('Instruction', () => {
  accepts(
    Instruction,
    { 'something to do first': instruction, 'a duty': { ...instruction, kind: 'duty', duty, provisional: 'Until they have answered' } },
    {
      'an instruction that says nothing': { ...instruction, says: [] },
      'an instruction that always holds': { ...instruction, when: undefined },
      'a kind it does not know': { ...instruction, kind: 'later' },
      'a duty that binds nobody': { ...instruction, duty: { ...duty, binds: undefined } },
      'a duty checked on no day': { ...instruction, duty: { ...duty, checked: 'last week' } },
    },
  );
});

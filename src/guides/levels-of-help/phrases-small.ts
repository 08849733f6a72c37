import type { Phrase } from '../../guide/phrase.ts';

const ours = (note: string) => ({ ref: 'model', note });
const wording = ours('What to say instead is our wording.');
const allOurs = [ours('The phrase, the reason and the wording are ours: no published guide was read on it.')];

/** Words that make harm small. */
export const makesSmall: Phrase[] = [
  {
    id: 'typical-teenager',
    forms: ['typical teenager/teenagers/teen/adolescent/boy/girl', 'typical teenage/teen/adolescent/boy/girl behaviour/stuff/attitude', 'just/only a phase', 'going/went through a phase', 'just/being hormonal', 'boys will be boys', 'kids will be kids', 'just being a teenager'],
    sayInstead: ['say what is new, and since when', 'may be a sign of …; ask what has changed'],
    why: 'Reviews after a child’s death found warning signs, talk of suicide among them, passed over as growing up.',
    source: ['lang-nspcc-suicide', wording],
  },
  {
    id: 'just-banter',
    forms: ['just/only/harmless/playground/bit banter', 'bit/just of banter', 'just/only messing about/around', 'just/only having a laugh', 'horseplay', 'rough and tumble', 'just/only experimenting'],
    sayInstead: ['say what was said or done, by whom, and how the child took it'],
    why: 'It takes the side of those who did it, and tells the child that it does not count.',
    source: allOurs,
  },
  {
    id: 'just-a-slap',
    forms: ['just/only a slap/smack/tap/shove/push', 'just/only a little/light/gentle slap/smack/tap/shove/push', 'little/light/gentle slap/smack/tap', 'quick/good slap/smack', 'clip round the'],
    sayInstead: ['was hit on the … with …', 'say where, how hard, and what mark was left'],
    why: 'How hard a blow was cannot be told from a small word for it.',
    source: allOurs,
  },
  {
    id: 'domestic-dispute',
    forms: ['domestic dispute/disputes/argument/arguments/row/rows', 'lovers/lover\'s tiff', 'volatile/stormy/fiery/turbulent/tempestuous/toxic relationship', 'as bad as each other', 'six of one and half', 'six of one', 'just a domestic'],
    sayInstead: ['… hit …, and the children …', 'say who did what to whom, and who is afraid of whom'],
    why: 'It shares the blame out evenly, where one may be controlling and hurting the other.',
    source: ['lang-mothers', wording],
  },
  {
    id: 'part-of-culture',
    forms: ['part of her/his/their culture', 'normal/usual/accepted in her/his/their culture', 'cultural thing', 'cultural norm/norms', 'cultural/normal practice in her/his/their'],
    sayInstead: ['say what is done, and what it does to this child', 'the family says that …'],
    why: 'No culture makes harm to a child less; said this way, children of some families are protected less than others.',
    source: allOurs,
  },
  {
    id: 'good-family',
    forms: ['comes/come/came from a good/nice/respectable/lovely family/home', 'good/nice/respectable/lovely family home', 'such a nice/good/lovely/respectable family/mum/dad', 'not that sort of family', 'well to do family'],
    sayInstead: ['say what was seen at home', 'leave this out'],
    why: 'Harm happens in every sort of family, and how one looks tells nothing.',
    source: allOurs,
  },
  {
    id: 'cry-for-help',
    forms: ['cry for help', 'suicidal gesture/gestures', 'not a serious/genuine/real attempt', 'superficial cuts/cutting/scratches/scratching/self/wounds', 'only/just superficial', 'only/just scratches/scratched'],
    sayInstead: ['cut her or his … with …; say how it was treated', 'says that they wanted to …'],
    why: 'How deep a wound is does not show how great the despair, and a name that makes it small may be what stops help.',
    source: allOurs,
  },
  {
    id: 'self-harmer',
    forms: ['self harmer/harmers', 'known/regular/habitual cutter', 'a cutter'],
    sayInstead: ['harms herself or himself when …', 'has hurt themselves … times since …'],
    why: 'It makes the whole child of one thing they do in distress.',
    source: allOurs,
  },
  {
    id: 'committed-suicide',
    forms: ['committed suicide'],
    sayInstead: ['died by suicide', 'ended their life'],
    swap: 'died by suicide',
    why: 'One commits a crime; a death by suicide is not one.',
    source: ['lang-nspcc-suicide', 'lang-doctors'],
  },
  {
    id: 'commit-suicide',
    forms: ['commit/commits/committing suicide'],
    sayInstead: ['end their life', 'die by suicide'],
    why: 'One commits a crime; suicide is not one, and the word may keep a child from telling.',
    source: ['lang-nspcc-suicide', 'lang-doctors'],
  },
  {
    id: 'failed-attempt',
    forms: ['failed/unsuccessful/botched suicide attempt'],
    sayInstead: ['suicide attempt'],
    swap: 'suicide attempt',
    why: 'To have lived is not to have failed.',
    source: ['lang-doctors'],
  },
  {
    id: 'successful-suicide',
    forms: ['successful/completed suicide', 'succeeded in killing/taking', 'failed/unsuccessful suicide attempts'],
    sayInstead: ['died by suicide', 'tried to end their life, … times'],
    why: 'A death is no success, and to have lived is not to have failed.',
    source: ['lang-doctors'],
  },
  {
    id: 'historical-abuse',
    forms: ['historical/historic sexual abuse'],
    sayInstead: ['non-recent sexual abuse', 'sexual abuse in …, and give the year'],
    swap: 'non-recent sexual abuse',
    why: 'It happened some time ago; what it did may still be going on.',
    source: ['lang-survivors'],
  },
  {
    id: 'historic-concerns',
    forms: ['historical/historic abuse/rape/neglect/assault/assaults', 'historical/historic child abuse', 'historical/historic sexual assault/assaults', 'ancient history'],
    sayInstead: ['abuse in …, and give the year', 'abuse that is not recent'],
    why: 'It makes what was done sound finished with, while the person lives on with it.',
    source: ['lang-survivors'],
  },
];

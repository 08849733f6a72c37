import type { Phrase } from '../../guide/phrase.ts';

const ours = (note: string) => ({ ref: 'model', note });
const wording = ours('What to say instead is our wording.');
const allOurs = [ours('The phrase, the reason and the wording are ours: no published guide was read on it.')];

/** Said of families, and of a child or parent for whom help has not worked, as if that were their doing. */
export const blamesFamily: Phrase[] = [
  {
    id: 'failed-to-engage',
    forms: [
      'failed/fails/failing/failure/refuses/refused/refusing/refusal/unwilling to engage', 'does/did/will/would not engage', 'doesn\'t/didn\'t/won\'t/wouldn\'t engage',
      'not engaging/engaged with services/support/professionals/us/the/social', 'non engagement/engaging', 'nonengagement', 'disengaged/disengages/disengaging from services/support/us/professionals/the',
      'lack of engagement', 'poor engagement',
    ],
    sayInstead: ['we have not yet found a way of helping that …', 'was offered … on …, and said …', 'does not trust us yet; say why that may be'],
    why: 'Making help that people can use is the work of services; this puts it on them.',
    source: ['lang-language-matters', wording],
  },
  {
    id: 'hard-to-reach',
    forms: ['hard/difficult to reach/engage', 'hard/difficult to reach family/families/group/groups/child/children/young'],
    leave: ['services hard/difficult to reach', 'hard/difficult to reach by/on/from/without/services/us', 'hard/difficult to engage in conversation'],
    sayInstead: ['services have not yet reached …', 'we find it hard to make our help fit'],
    why: 'It is often services that are out of reach, and the name itself keeps people away.',
    source: ['lang-nspcc-list', 'lang-language-matters'],
  },
  {
    id: 'failed-to-attend',
    forms: ['failed/fails/failing/failure to attend', 'failed/fails/failing to turn/show up', 'DNA\'d', 'did not bother to', 'couldn\'t/can\'t be bothered', 'no show/shows'],
    sayInstead: ['was not brought', 'was not there on …; it is not yet known why'],
    why: 'A child depends on somebody to bring them, and a missed appointment is a question to ask, not a failing.',
    source: ['lang-not-brought', ours('That source is on “did not attend”, of children; of adults the reason is ours.')],
  },
  {
    id: 'non-compliant',
    forms: ['non compliant/compliance', 'noncompliant/noncompliance', 'uncooperative', 'un/non cooperative/operative', 'unco operative', 'non co operative', 'not compliant with'],
    sayInstead: ['has not done …; say what got in the way', 'does not agree with …, because …'],
    why: 'It may be how we explain and ask that does not work; the word makes it a fault in them.',
    source: ['lang-compliance', wording],
  },
  {
    id: 'disguised-compliance',
    forms: ['disguised compliance', 'disguised non compliance'],
    sayInstead: ['says …, and what is seen is …', 'agreed to …, and it has not happened'],
    why: 'It accuses without saying of what, and spoils the trust that help rests on; what was said and what was seen can be set side by side.',
    source: ['lang-nspcc-list', wording],
  },
  {
    id: 'resistant',
    forms: ['resistant to help/support/services/intervention/change/professionals', 'resistant parent/parents/family/families/mother/father/mum/dad/child', 'hostile to professionals/services/support', 'hostile/obstructive/awkward parent/parents/family/families/mother/father/mum/dad', 'anti professional/professionals/authority'],
    sayInstead: ['does not want …, and says why', 'is afraid of …', 'shouted at …, on …'],
    why: 'Fear, shame or earlier bad help may look like this; say what was done and ask what lies behind it.',
    source: allOurs,
  },
  {
    id: 'lacks-insight',
    forms: ['lacks/lacking/lacked/no/little/poor/limited insight', 'lack of insight', 'in denial'],
    sayInstead: ['sees it differently: in their words, …', 'does not think that … harms …'],
    why: 'It closes the conversation, and often means only that they do not see it as we do.',
    source: allOurs,
  },
  {
    id: 'failed-to-protect',
    forms: ['failed/fails/failing/failure/unable to protect her/his/their/the child/children/son/daughter/baby', 'failed/fails/failing/failure to protect', 'allows/allowed/allowing him to hit/hurt/abuse/beat', 'puts/put/putting him/men/partner before', 'puts/put/putting her partner before'],
    leave: ['school/council/police/services/agencies/we failed to protect'],
    sayInstead: ['could not stop him from …; say what she did to keep the children safe', '… harmed the child, and …'],
    why: 'It holds the parent who is also being hurt to account, and the one who does it goes unseen.',
    source: ['lang-mothers', wording],
  },
  {
    id: 'bad-parent',
    forms: ['bad/poor/lazy/useless/terrible/unfit mother/mothers/father/fathers/mum/dad/parent/parents', 'bad/lazy/useless/terrible parenting', 'poor parenting'],
    sayInstead: ['say what the child goes without, and how often', 'finds it hard to …, because …'],
    why: 'A verdict on a person tells nobody what the child needs, or what would help.',
    source: allOurs,
  },
  {
    id: 'dysfunctional-family',
    forms: ['dysfunctional family/families/home/household/parents/background', 'problem/troubled family/families', 'family from hell', 'chaotic lifestyle/lifestyles/family/families/home/household/parents/mother/background', 'toxic trio'],
    sayInstead: ['say what happens at home, and what it is like for the child', 'adults’ violence, illness or drinking: say which, and what the child sees'],
    why: 'A name for a whole family hides what is wrong, who does it, and what is strong.',
    source: allOurs,
  },
  {
    id: 'broken-home',
    forms: ['broken home/homes/family/families', 'product of a broken', 'comes from a rough/bad family/home/estate/area', 'sink estate', 'rough family'],
    sayInstead: ['lives with …; the parents live apart', 'say who is in the child’s family, and who matters to them'],
    why: 'It passes a judgement on a family for how it is made or where it lives.',
    source: allOurs,
  },
  {
    id: 'demanding-parent',
    forms: ['difficult/demanding/pushy/neurotic/hysterical/overprotective/overanxious parent/parents/mother/father/mum/dad', 'over protective/anxious/involved mother/parent/parents/father/mum/dad', 'professional complainer'],
    sayInstead: ['is worried about …, and asks for …', 'has asked … times since …'],
    why: 'A parent who keeps asking may be the one who sees the danger; a name for them is a reason not to listen.',
    source: allOurs,
  },
  {
    id: 'druggie',
    forms: ['druggie/druggies/junkie/junkies/crackhead/crackheads/smackhead/smackheads/pothead/alky/wino', 'drug/known/heroin/crack addict/addicts', 'drunk mother/father/mum/dad/parent/parents'],
    sayInstead: ['is dependent on …', 'drinks … on most days, and then the child …'],
    why: 'It names a person by an illness, and says nothing of what it means for the child.',
    source: allOurs,
  },
  {
    id: 'malicious-allegation',
    forms: ['malicious allegation/allegations/referral/referrals/report/reports/call/calls/complaint/complaints/accusation/accusations', 'malicious in nature', 'vexatious referral/referrals/complaint/complaints', 'tit for tat allegations/referrals'],
    sayInstead: ['was reported by …, who …', 'what was reported, and what was found when it was looked into'],
    why: 'Reports called this have turned out true, and children died; bad feeling between adults does not make a worry false.',
    source: ['lang-nspcc-malicious'],
  },
];

import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';
import { scaleOf } from '../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { viewsIn } from '../src/recommendation/judgement.ts';
import { recommend } from '../src/recommendation/recommend.ts';
import { asksForCall } from '../src/recommendation/recommendation.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-judgement', component: 'loh-judgement' };

const judged = (id: string, { reasons = guide.judgementReasons ?? [], suggested = undefined as string | undefined } = {}) => ({
  render: () => {
    const { assessment } = castMember(id);
    const recommendation = recommend(guide, assessment);
    const scale = scaleOf(guide, guide.level);
    const step = scale.steps.find((s) => s.id === suggested) ?? recommendation.level.step;
    return html`<loh-judgement .scale=${scale} .suggested=${step} .views=${viewsIn(journeyOf(guide, assessment), scale, step)} .reasons=${reasons} .supervision=${assessment.supervision ?? []} .ownSkipped=${asksForCall(recommendation)}></loh-judgement>`;
  },
});

export const NotYet = judged('young-carer');
export const Lower = judged('judged-lower');
export const WithSupervisors = judged('supervised');
export const CallCameFirst = judged('baby-bruise');
export const NoLevelSuggested = judged('nothing-known');
export const LowestSuggested = judged('late-but-known');
export const TheResultHasChanged = judged('judged-lower', { suggested: 'level-2' });
export const WithoutReasons = judged('young-carer', { reasons: [] });

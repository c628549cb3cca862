// What follows from the answers. The panel is there before it says anything, so that a change of its words is heard.
import { classNames } from '@/components/design/class-names';
import { personReason, type PersonResult, personRule } from '@/lib/domain/legal-basis/person/assess-person';
import type { PersonDecision } from '@/lib/domain/legal-basis/person/person-rule';
import type { PersonCheck } from '@/lib/views/can-i-share-model';
import { SourceLine } from './source-line';

export function Decided({ result: { decision, rule, actions, because }, check }: { readonly result: PersonResult; readonly check: PersonCheck }) {
  const { source, caveat } = personReason(personRule(rule), check.setting.nation);
  return (
    <>
      <h2 className="nhsuk-heading-m sa-person-answer__text">{check.decisions[decision].text}</h2>
      <p>{because}</p>
      <h3 className="nhsuk-heading-s">What to do</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {actions.map((id) => (
          <li key={id}>{check.actions[id]}</li>
        ))}
        {notAskedWhatItShows.includes(decision) && <GenderHistory check={check} />}
      </ul>
      <SourceLine sources={source.flatMap((id) => check.sources[id] ?? [])} caveat={caveat} />
    </>
  );
}

/** Where details may go and nobody was asked what they show, it is said every time. */
const notAskedWhatItShows: readonly PersonDecision[] = ['share_on_public_interest', 'best_interests'];
function GenderHistory({ check }: { readonly check: PersonCheck }) {
  return personRule('Q1').outcomes.map(({ said, actions }) => (
    <li key={said}>
      When {said.charAt(0).toLowerCase() + said.slice(1)}: {actions.map((id) => check.actions[id]).join(' ')}
    </li>
  ));
}

export function PersonAnswer({ result, check }: { readonly result?: PersonResult; readonly check: PersonCheck }) {
  return (
    <div className={classNames('sa-person-answer', result && `sa-person-answer--${check.decisions[result.decision].tint}`)} role="status">
      {result ? <Decided result={result} check={check} /> : <p>What to do will stand here once you have answered</p>}
    </div>
  );
}

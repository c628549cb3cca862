import type { Why } from '@/lib/views/question-page-model';
import { Details } from './details';
import { SourceList } from './source-list';

/** “Why we ask this”, with where it comes from. What no source settles is called our own suggestion. */
export function WhyDetails({ text, sources }: Why) {
  return (
    <Details summary="Why we ask this">
      <p>{text}</p>
      {sources.length === 0 ? <p className="sa-source">This question is our own suggestion</p> : <SourceList sources={sources} lead="From" />}
    </Details>
  );
}

import type { Why } from '@/lib/views/question-page-model';
import { Details } from './details';

/** “Why we ask this”, with where it comes from. What no source settles is called our own suggestion. */
export function WhyDetails({ text, sources }: Why) {
  return (
    <Details summary="Why we ask this">
      <p>{text}</p>
      {sources.length === 0 ? (
        <p className="sa-source">This question is our own suggestion</p>
      ) : (
        <ul className="sa-source sa-source--list">
          {sources.map(({ title, url, date }) => (
            <li key={title}>
              From {url === undefined ? title : <a href={url}>{title}</a>}
              {date !== undefined && `, ${date}`}
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
}

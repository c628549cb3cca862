import { FailurePage } from '@/components/failure-page';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return <FailurePage title="Page not found" say="Check that you typed or pasted the whole address. The page may have moved, or it may never have existed." />;
}

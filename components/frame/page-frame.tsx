// The frame around every page. It knows nobody: the page hands it who is here.
import type { ReactNode } from 'react';
import { BackLink } from '@/components/design/back-link';
import { Breadcrumbs, type BreadcrumbsProps } from '@/components/design/breadcrumbs';
import { classNames } from '@/components/design/class-names';
import { SkipLink } from '@/components/design/skip-link';
import type { FrameEntry, FrameModel } from '@/lib/views/frame-model';
import type { Way } from '@/lib/views/question-page-model';
import { DemoBanner } from './demo-banner';
import { Footer } from './footer';
import { Header } from './header';

export interface PageFrameProps {
  /** Left out where a page does not know who is here. */
  readonly frame?: FrameModel;
  readonly current?: FrameEntry;
  /** `question`: fewer ways out while somebody answers. */
  readonly variant?: 'full' | 'question';
  /** `two-thirds` for reading and answering, `full` for lists and hubs. */
  readonly width?: 'two-thirds' | 'full';
  /** `sheet`: the page lies on white paper. `canvas`: it brings its own cards. */
  readonly surface?: 'sheet' | 'canvas';
  readonly back?: Way;
  readonly breadcrumbs?: BreadcrumbsProps['items'];
  /** An `<Aside>`: beside the page from 1,024 pixels, below it before. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function PageFrame({ frame, current, variant = 'full', width = 'two-thirds', surface = 'sheet', back, breadcrumbs, aside, children }: PageFrameProps) {
  return (
    <>
      <SkipLink />
      <Header frame={frame} current={current} quiet={variant === 'question'} />
      {frame?.demo && <DemoBanner />}
      <div className="nhsuk-width-container sa-body">
        {breadcrumbs !== undefined && <Breadcrumbs items={breadcrumbs} />}
        {back !== undefined && <BackLink {...back} />}
        <div className={classNames('sa-columns', aside !== undefined && 'sa-columns--aside')}>
          <main id="main" tabIndex={-1} className={`sa-main sa-main--${width} sa-main--${surface}`}>
            {children}
          </main>
          {aside}
        </div>
      </div>
      <Footer />
    </>
  );
}

// A paper in its parts: each heading with what stands under it. Boxes in a row are one list.
import type { PaperBlock } from '@/lib/domain/print/papers/paper-model';
import { paperFrame } from '@/lib/domain/print/papers/printed-paper';
import { PaperBlockView, type ShownBlock } from './paper-block';

interface Part {
  readonly heading?: string;
  readonly blocks: readonly ShownBlock[];
}

const bringsHeading = ({ block }: PaperBlock): boolean => block === 'signature' || block === 'script' || block === 'paste';

/** Plain boxes that follow each other become one block. */
function joined(blocks: readonly PaperBlock[]): readonly ShownBlock[] {
  const shown: ShownBlock[] = [];
  for (const block of blocks) {
    const last = shown.at(-1);
    if (block.block !== 'tick' || block.mark !== undefined) shown.push(block);
    else if (last?.block === 'ticks') shown.splice(-1, 1, { block: 'ticks', ticks: [...last.ticks, block] });
    else shown.push({ block: 'ticks', ticks: [block] });
  }
  return shown;
}

function partsOf(blocks: readonly PaperBlock[]): readonly Part[] {
  const parts: { heading?: string; blocks: PaperBlock[] }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.block === 'heading') parts.push({ heading: block.text, blocks: [] });
    else if (!last || bringsHeading(block)) parts.push({ blocks: [block] });
    else last.blocks.push(block);
  }
  return parts.map((part) => ({ ...part, blocks: joined(part.blocks) }));
}

/** `copies`: the first paragraph is there to be copied. */
export function PaperParts({ blocks, copies = false }: { readonly blocks: readonly PaperBlock[]; readonly copies?: boolean }) {
  return partsOf(blocks).map((part, at) => {
    const key = part.heading ?? `${at} ${part.blocks[0]?.block}`;
    const drawn = part.blocks.map((block, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper never move
      <PaperBlockView key={`${block.block} ${place}`} block={block} under={part.heading} copies={copies} />
    ));
    if (part.heading === undefined) {
      return (
        <div className={at === 0 ? 'sa-paper__lead' : 'sa-paper__part'} key={key}>
          {drawn}
        </div>
      );
    }
    return (
      <section className={`sa-paper__part${part.heading === paperFrame.mark ? ' sa-paper__part--marked' : ''}`} key={key}>
        <h2 className="sa-paper__heading">{part.heading}</h2>
        <div className="sa-paper__body">{drawn}</div>
      </section>
    );
  });
}

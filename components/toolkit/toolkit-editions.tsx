// The editions of the DSPT questions, and the place to add one.
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { Table } from '@/components/design/table';
import { Textarea } from '@/components/design/textarea';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ToolkitEditionsPage } from '@/lib/views/toolkit-edition-models';

export function ToolkitEditions({ h1, caption, intro, columns, rows, add, typed, faults, once }: ToolkitEditionsPage & { readonly once: string }) {
  return (
    <>
      {faults.length > 0 && <ErrorSummary errors={faults.map((text) => ({ text, href: '#file' }))} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{intro}</p>
      <Table
        caption={h1}
        hideCaption
        columns={columns.map((text) => ({ text }))}
        rows={rows.map(({ key, cells: [first, ...others], way }) => ({
          key,
          cells: [
            way === undefined ? (
              first
            ) : (
              <a key={key} href={way.href}>
                {first}
              </a>
            ),
            ...others,
          ],
        }))}
      />
      <h2 className="nhsuk-heading-m">{add.heading}</h2>
      <form method="post" action="/do/add-dspt-edition" noValidate>
        <HiddenFields values={{ once }} />
        <Textarea
          name="file"
          label={add.label}
          look="s"
          hint={add.hint}
          value={typed}
          rows={10}
          spellCheck={false}
          error={faults.length > 0 ? add.problem : undefined}
        />
        <Button>{add.button}</Button>
      </form>
    </>
  );
}

import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import type { FormButtons } from '@/lib/views/question-page-model';

/** The main button first: it is the one that the Enter key presses. */
export function FormActions({ main = 'Continue', exit = 'Save and exit', more, rest }: FormButtons) {
  return (
    <ButtonGroup>
      <Button>{main}</Button>
      {rest !== undefined && (
        <Button variant="secondary" name={rest.name} value={rest.value}>
          {rest.text}
        </Button>
      )}
      {more !== undefined && (
        <Button variant="secondary" name={more.name ?? 'then'} value={more.value}>
          {more.text}
        </Button>
      )}
      {exit !== false && (
        <Button variant="secondary" name="then" value="exit">
          {exit}
        </Button>
      )}
    </ButtonGroup>
  );
}

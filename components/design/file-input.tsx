import { classNames } from './class-names';
import { InputGroup } from './input-group';
import type { Labelled } from './labelled';

export interface FileInputProps extends Labelled {
  /** What a browser offers to choose; what comes is told by its content all the same. */
  readonly accept: string;
  /** On a phone the camera opens at once. */
  readonly camera?: boolean;
}

/** One file of this device. */
export function FileInput({ accept, camera, ...labelled }: FileInputProps) {
  return (
    <InputGroup {...labelled}>
      {(control) => (
        <input
          {...control}
          className={classNames('sa-file-input', labelled.error !== undefined && 'sa-file-input--error')}
          type="file"
          name={labelled.name}
          accept={accept}
          capture={camera ? 'environment' : undefined}
        />
      )}
    </InputGroup>
  );
}

// What a signatory declares. It stands as plain text above the button, and its edition is kept with every signature.
export const declarationEdition = '2026-11';

export const declaration = (version: number, organisation: string): string =>
  `I have read version ${version} of this agreement, I am allowed to sign for ${organisation}, and ${organisation} will follow it.`;

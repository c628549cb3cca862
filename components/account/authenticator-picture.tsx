// The picture that an authenticator app scans. Dark on white whatever the page looks like, as cameras want it.
export interface AuthenticatorPictureProps {
  readonly size: number;
  readonly path: string;
  readonly says: string;
}

export function AuthenticatorPicture({ size, path, says }: AuthenticatorPictureProps) {
  return (
    <svg className="sa-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

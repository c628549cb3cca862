// The name of the service and what it says about itself in one line.
export const serviceName = 'Sharing Agreed';
export const tagline = 'Simple agreements for sharing information with charities.';

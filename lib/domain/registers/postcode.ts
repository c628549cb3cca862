// A full UK postcode somewhere in an address, with or without its space. Source: the format of Royal Mail’s Postcode Address File.
const pattern = /(?:^|[^A-Z0-9])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[A-Z]{2})(?![A-Z0-9])/u;

export const hasPostcode = (address: string): boolean => pattern.test(address.normalize('NFKC').toUpperCase().replace(/\s+/gu, ' '));

// What the pages of the enquiry say, as its content has it. Types only.
import type { enquiryWords } from '@/content/wording/enquiry';

export type EnquiryWords = typeof enquiryWords;

-- All that says for whom an open agreement waits stands in the index, so that home counts ten thousand without looking at a line.
DROP INDEX listed_agreement_open;
CREATE INDEX listed_agreement_open ON listed_agreement (
  organisation_id, open, held_since, reference, status, side, held_by, drafter_id, ig_lead_id, signatory_id, replied, unsure
);

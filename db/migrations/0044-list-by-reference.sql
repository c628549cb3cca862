-- Every page counts what is new to its reader, and whether each of it is done stands in the list of agreements: found there by its reference, where
-- all lines of the organisation were walked for each. With ten thousand agreements no page came within ten seconds.
CREATE INDEX listed_agreement_reference ON listed_agreement (organisation_id, reference);

-- The edition of guidance and rules that the standing version was made under, as its frozen words say it. In the lists too, so that
-- every agreement made before a change is found without opening one.
ALTER TABLE agreement ADD COLUMN made_under TEXT;
UPDATE agreement SET made_under = (SELECT json_extract(version.content, '$.editions.content') FROM version WHERE version.id = agreement.version_id)
  WHERE version_id IS NOT NULL;
ALTER TABLE listed_agreement ADD COLUMN made_under TEXT;
UPDATE listed_agreement SET made_under = (SELECT agreement.made_under FROM agreement WHERE agreement.id = listed_agreement.agreement_id)
  WHERE status IN ('ready-to-sign', 'part-signed', 'signed');
CREATE INDEX listed_agreement_made_under ON listed_agreement (organisation_id, made_under);

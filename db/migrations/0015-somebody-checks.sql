-- Whoever accepted an invitation before the first person of an organisation became its IG lead too could choose no reason in law and settle
-- nothing on the IG lead's page, and nobody could give them the role. Where an organisation has no IG lead, its admins hold the role.
UPDATE membership SET roles = json_insert(roles, '$[#]', 'ig-lead')
  WHERE EXISTS (SELECT 1 FROM json_each(membership.roles) WHERE value = 'admin')
  AND organisation_id NOT IN (
    SELECT other.organisation_id FROM membership AS other
    JOIN person ON person.id = other.person_id AND person.disabled_at IS NULL
    JOIN json_each(other.roles) AS held ON held.value = 'ig-lead'
  );

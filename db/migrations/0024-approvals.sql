-- What whoever must agree inside the sharing organisation has decided, before an agreement is sent.
ALTER TABLE agreement ADD COLUMN approvals TEXT;

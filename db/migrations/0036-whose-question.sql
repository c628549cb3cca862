-- A message about a point of a checklist asks or replies: until now the charity asked, and the other side replied.
ALTER TABLE point_message ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;
UPDATE point_message SET asks = 1 WHERE side = 'receiving';

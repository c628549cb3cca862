-- What makes an accepted checklist want another look is said in lists and at home without opening it; and a mailbox that the charity’s own
-- profile names since it was accepted asks for one, as a notice does.
ALTER TABLE checklist_again ADD COLUMN why TEXT;
ALTER TABLE checklist_again ADD COLUMN profile_mailbox TEXT;

-- H2 has no role that could be kept from it while it migrates itself, so a trigger says no.
create trigger if not exists ledger_is_append_only before update, delete on ledger_event
  for each row call 'dev.positivehealth.examples.portal.store.AppendOnly';

-- Everything of a person goes, but the ledger: the proof of consent, by which a consent can still be withdrawn.
create alias if not exists erase_participant for 'dev.positivehealth.examples.portal.store.H2Erasure.erase';

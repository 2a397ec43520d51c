-- The portal's own role may add to the ledger and read it, and nothing else. Nothing that people wrote can it delete but by
-- erase_participant, and a draft, which becomes a sheet.
revoke all on all tables in schema public from ${app};
grant usage on schema public to ${app};
grant select, insert, update on account, journey, conversation, action_plan, outcome_round, programme, team_session to ${app};
grant select, insert, update, delete on draft to ${app};
grant select, insert on invitation, sheet, ledger_event, sent_need, talk_offer, outcome_round_group, publication, withheld, team_session_done
  to ${app};

-- Everything of a person goes, but the ledger: the proof of consent, by which a consent can still be withdrawn.
create or replace function erase_participant(who varchar) returns integer
  language plpgsql security definer set search_path = public as $$
begin
  delete from sent_need where participant = who;
  delete from action_plan where participant = who;
  delete from talk_offer where conversation in (select id from conversation where participant = who);
  delete from conversation where participant = who;
  delete from sheet where participant = who;
  delete from draft where participant = who;
  delete from invitation where participant = who;
  update journey set stopped_at = null, invitation_hidden = false where participant = who;
  return 1;
end $$;
revoke all on function erase_participant(varchar) from public;
grant execute on function erase_participant(varchar) to ${app};

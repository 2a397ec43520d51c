-- The contract's documents as they are, and beside them only the columns that are searched.

create table account (
  id varchar(32) primary key,
  reference varchar(128) not null unique,
  password varchar(200) not null,
  group_path varchar(800),
  rights varchar(200) not null
);

create table journey (
  participant varchar(128) primary key,
  stopped_at timestamp with time zone,
  invitation_hidden boolean default false not null
);

create table invitation (
  participant varchar(128) not null references journey,
  place integer not null,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  primary key (participant, place)
);

-- answer-sheet-draft/1: one a person, with the version that two tabs are told apart by.
create table draft (
  participant varchar(128) primary key references journey,
  version integer not null,
  document ${json} not null
);

-- answer-sheet/1
create table sheet (
  id varchar(32) primary key,
  participant varchar(128) not null references journey,
  place integer not null,
  taken_on date not null,
  document ${json} not null,
  unique (participant, place)
);

-- consent-receipt/1: one row an event, never changed and never deleted. Two ledgers of one version cannot both be stored.
create table ledger_event (
  participant varchar(128) not null references journey,
  place integer not null,
  happened_at timestamp with time zone not null,
  recipient_role varchar(40) not null,
  recipient varchar(128) not null,
  document ${json} not null,
  primary key (participant, place)
);
create index ledger_event_by_recipient on ledger_event (recipient_role, recipient);

-- conversation/1
create table conversation (
  id varchar(64) primary key,
  participant varchar(128) not null references journey,
  place integer not null,
  partner varchar(128),
  version integer not null,
  document ${json} not null,
  unique (participant, place)
);
create index conversation_by_partner on conversation (partner);

-- Who offered a conversation, if somebody did.
create table talk_offer (
  conversation varchar(64) primary key references conversation,
  account varchar(32) not null references account
);

-- action-plan/1
create table action_plan (
  id varchar(64) primary key,
  participant varchar(128) not null references journey,
  place integer not null,
  version integer not null,
  document ${json} not null,
  unique (participant, place)
);

create table outcome_round (
  id varchar(32) primary key,
  name varchar(128) not null unique,
  questionnaire varchar(2000) not null,
  minimum integer not null,
  controller varchar(128) not null,
  audience varchar(40) not null,
  first_day date not null,
  last_day date not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone
);

create table outcome_round_group (
  round varchar(32) not null references outcome_round,
  path varchar(800) not null,
  primary key (round, path)
);

-- group-report/1: the key lets a round be published once.
create table publication (
  round varchar(32) primary key references outcome_round,
  published_at timestamp with time zone not null,
  document ${json} not null
);

-- What was withheld and why, for the controller alone.
create table withheld (
  round varchar(32) not null references publication,
  place integer not null,
  group_path varchar(800),
  dimension varchar(40),
  reason varchar(40) not null,
  primary key (round, place)
);

-- programme/1
create table programme (
  id varchar(32) primary key,
  version integer not null,
  document ${json} not null
);

-- team-session/1, which holds notes without an author
create table team_session (
  id varchar(32) primary key,
  group_path varchar(800) not null,
  moderator varchar(32) not null references account,
  version integer not null,
  document ${json} not null
);

-- Who has handed in, and not what or when.
create table team_session_done (
  session varchar(32) not null references team_session,
  account varchar(32) not null references account,
  primary key (session, account)
);

-- Where a need that was sent can be found by whom it is for, under an id that tells nothing of who sent it: a need of a person's
-- plan, or of the plan of a team's session.
create table sent_need (
  id varchar(32) primary key,
  participant varchar(128) references journey,
  plan varchar(64) references action_plan,
  session varchar(32) references team_session,
  need varchar(64) not null,
  addressee varchar(20) not null,
  group_path varchar(800),
  unique (plan, need),
  unique (session, need),
  check ((participant is null) = (plan is null) and (plan is null) <> (session is null))
);

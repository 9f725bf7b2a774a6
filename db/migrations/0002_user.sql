-- Accounts and their sessions. A session's token is kept as its digest only.

create table person (
  id bigint generated always as identity primary key,
  user_name text not null,
  name text not null,
  role text not null,
  agency_id bigint references agency,
  password_hash text not null,
  must_change_password boolean not null default true,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint person_role_known check (role in ('administrator', 'standingOfficer', 'agencyOfficer', 'agencyLeader', 'provinceLeader', 'auditor')),
  constraint person_user_name_form check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  constraint person_name_given check (name <> ''),
  constraint person_of_an_agency check (role not in ('agencyOfficer', 'agencyLeader') or agency_id is not null)
);
create unique index person_user_name_once on person (user_name);
comment on column person.password_hash is 'argon2id, in PHC form';

create table sign_in_failure (
  user_name text primary key,
  failures integer not null,
  last_at timestamptz not null default now(),
  locked_until timestamptz
);
comment on table sign_in_failure is 'Wrong passwords since the last right one, for names that exist and names that do not: a lock-out betrays no account';

create table session (
  id bigint generated always as identity primary key,
  token_digest bytea not null unique,
  person_id bigint not null references person,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  address text not null,
  agent text not null
);
create index session_by_person on session (person_id) where revoked_at is null;
comment on column session.token_digest is 'SHA-256 of the cookie''s token: reading the table does not open a session';

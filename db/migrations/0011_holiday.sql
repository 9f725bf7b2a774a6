-- The table of working days: public holidays, days off and swapped working days, decided every year.

create table holiday (
  id bigint generated always as identity primary key,
  on_day date not null,
  name text not null,
  kind text not null,
  source text,
  confidence text not null default 'unconfirmed',
  seed_code text,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint holiday_name_given check (name <> ''),
  constraint holiday_kind_known check (kind in ('holiday', 'dayOff', 'workingDay')),
  constraint holiday_confidence_known check (confidence in ('confirmed', 'unconfirmed')),
  constraint holiday_confirmed_by_paper check (confidence = 'unconfirmed' or source is not null),
  constraint holiday_changes_something check (
    case kind when 'workingDay' then extract(isodow from on_day) > 5
              when 'dayOff' then extract(isodow from on_day) < 6
              else true end),
  constraint holiday_seed_once unique (seed_code)
);
create unique index holiday_once_a_day on holiday (on_day) where withdrawn_at is null;
comment on table holiday is 'Days that the week alone does not tell: what is counted as a working day follows this table';
comment on column holiday.kind is 'holiday; dayOff: a compensatory or swapped day off; workingDay: a Saturday or Sunday worked instead';
comment on column holiday.source is 'The paper that decides it; null: none is known';
comment on column holiday.seed_code is 'The identity of a day that came with the program; a second loading passes over it';

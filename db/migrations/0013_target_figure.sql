-- Where a quantified target stands, and a person's word on what a survey scores.

alter table target add column version integer not null default 1;

create table target_figure (
  id bigint generated always as identity primary key,
  target_id bigint not null references target,
  figure numeric,
  base_figure numeric,
  as_of date,
  source text not null,
  entered_by bigint not null references person,
  entered_at timestamptz not null default now(),
  constraint target_figure_dated check (figure is null or as_of is not null)
);
create index target_figure_by_target on target_figure (target_id, id);
comment on table target_figure is 'What was reached of a target, as entered; the last row stands, none is changed';
comment on column target_figure.figure is 'In the target''s unit; null takes back what stood before';
comment on column target_figure.base_figure is 'What a target without a value is compared with: the base year''s figure, or the number assigned';
comment on column target_figure.source is 'The paper the figure comes from; why it is taken back';

alter table node add column survey_decided_by bigint references person;
alter table node add column survey_decided_at timestamptz;
alter table node add constraint node_survey_decided
  check ((survey_decided_by is null) = (survey_decided_at is null));
comment on column node.survey_basis is 'Why it is taken to be scored by a survey, or not to be';
comment on column node.survey_decided_by is 'Who confirmed or corrected is_survey; null: inferred only';

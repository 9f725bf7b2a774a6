-- The Ministry round: figures with their sources in a log, and beside them the province's remedy.

drop table ministry_score;

alter table rubric_node add constraint rubric_node_in_rubric unique (id, rubric_id);

create table ministry_score (
  id bigint generated always as identity primary key,
  rubric_id bigint not null references rubric,
  node_id bigint,
  remedy text,
  remedy_task_id bigint references task,
  version integer not null default 1,
  constraint ministry_score_once unique nulls not distinct (rubric_id, node_id),
  constraint ministry_score_node_of_rubric foreign key (node_id, rubric_id) references rubric_node (id, rubric_id),
  constraint ministry_score_remedy_said check (remedy <> ''),
  constraint ministry_score_task_has_remedy check (remedy_task_id is null or remedy is not null)
);
create index ministry_score_by_task on ministry_score (remedy_task_id) where remedy_task_id is not null;
comment on table ministry_score is 'A node of the province''s own rubric in the Ministry''s round: what is to be done about its lost points';
comment on column ministry_score.node_id is 'Null: the total of the rubric';
comment on column ministry_score.remedy_task_id is 'The task of a later plan that carries the remedy out';
comment on column ministry_score.version is 'Goes up with every figure and every change of the remedy';

create table ministry_figure (
  id bigint generated always as identity primary key,
  ministry_score_id bigint not null references ministry_score,
  state text not null,
  points numeric,
  self_points numeric,
  reason text,
  source text not null,
  source_on date not null,
  note text not null,
  at timestamptz not null default now(),
  person_id bigint references person,
  constraint ministry_figure_state_known check (state in ('scored', 'missing', 'notApplicable')),
  constraint ministry_figure_points_when_scored check ((state = 'scored') = (points is not null)),
  constraint ministry_figure_source_given check (source <> ''),
  constraint ministry_figure_note_given check (note <> '')
);
create index ministry_figure_by_score on ministry_figure (ministry_score_id, id);
comment on table ministry_figure is 'What a source says of a node: a later row corrects, none erases; the last one stands';
comment on column ministry_figure.state is 'Zero is a score; missing (also: taken back) and not applicable are none';
comment on column ministry_figure.self_points is 'Our own points as sent to the Ministry; null: not known, never zero';
comment on column ministry_figure.reason is 'Why the Ministry gave these points, in its words';
comment on column ministry_figure.source_on is 'The day of the paper';
comment on column ministry_figure.note is 'Why it was entered or corrected';
create trigger ministry_figure_append_only before update or delete on ministry_figure
  for each row execute function refuse_change();

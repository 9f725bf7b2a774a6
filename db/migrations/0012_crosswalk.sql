-- Crosswalks are settled row by row: a row given up is withdrawn, and may be written again later.

alter table rubric_crosswalk add column withdrawn_at timestamptz;
alter table rubric_crosswalk drop constraint rubric_crosswalk_once;
create unique index rubric_crosswalk_once
  on rubric_crosswalk (from_rubric_id, to_rubric_id, from_node_id, to_node_id) nulls not distinct
  where withdrawn_at is null;

-- What the application may do; run after every migration, as often as one likes. The application signs in
-- as the owner and lowers itself to this role: it reads and writes rows, changes no table, and only adds
-- to those that are append-only (they carry a trigger that runs refuse_change).

do $$
begin
  if not exists (select from pg_roles where rolname = 'chiso_app') then
    create role chiso_app nologin;
  end if;
exception
  when insufficient_privilege or duplicate_object or unique_violation then null;
end $$;

do $$
declare
  append_only regclass;
begin
  if not exists (select from pg_roles where rolname = 'chiso_app') then
    return;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant chiso_app to %I', current_user);
  end if;
  grant usage on schema public to chiso_app;
  grant select, insert, update, delete on all tables in schema public to chiso_app;
  grant usage, select on all sequences in schema public to chiso_app;
  revoke insert, update, delete on migration from chiso_app;
  grant execute on function ensure_audit_months(date) to chiso_app;
  for append_only in
    select distinct t.tgrelid::regclass from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where p.proname = 'refuse_change'
  loop
    execute format('revoke update, delete, truncate on %s from chiso_app', append_only);
  end loop;
exception
  -- A server whose owner may not hand out roles: the triggers still protect what is append-only.
  when insufficient_privilege then null;
end $$;

import { stakeholderGroupHints } from "#app/accounts/stakeholder-groups.ts";
import { Select } from "#app/ui/select.tsx";

/** The stakeholder group of someone without an account, or none. */
export function GroupSelect({ defaultValue, error }: { defaultValue?: string; error?: string }) {
  return (
    <Select
      name="stakeholder_group"
      label="Stakeholder group (optional)"
      none="Not stated"
      options={stakeholderGroupHints.map(({ value, text }) => ({ value, text }))}
      defaultValue={defaultValue}
      error={error}
    />
  );
}

/** The types of end user that both kinds of input ask for. */
export const endUserTypes = [
  { value: "government", text: "Government" },
  { value: "police", text: "Police" },
  { value: "military", text: "Military" },
  { value: "intelligence", text: "Intelligence service" },
  { value: "telecommunications", text: "Telecommunications operator" },
  { value: "critical infrastructure", text: "Critical infrastructure" },
  { value: "reseller", text: "Reseller or distributor" },
  { value: "university", text: "University" },
  { value: "private company", text: "Private company" },
  { value: "individual", text: "Individual" },
] as const;

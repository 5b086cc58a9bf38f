/** The groups to choose from when signing up, each with what it means. */
export const stakeholderGroupHints = [
  { value: "private sector", text: "Private sector", hint: "A company, a trade association, a law firm" },
  { value: "academia", text: "Academia", hint: "A university, a research institute, a learned society" },
  {
    value: "civil society",
    text: "Civil society",
    hint: "A human-rights group, a consumer body, a trade union, the press",
  },
  {
    value: "public body",
    text: "Public body",
    hint: "A ministry, an agency, a city, an international organisation",
  },
  { value: "individual", text: "Individual", hint: "You speak for yourself" },
];

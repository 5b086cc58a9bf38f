/** Enter presses the first button of a form, whatever that is: where this one comes first, Enter saves. */
export function SaveOnEnter() {
  return (
    <button
      type="submit"
      name="intent"
      value="save"
      className="govuk-visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    >
      Save
    </button>
  );
}

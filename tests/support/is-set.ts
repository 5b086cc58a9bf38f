/** Whether a variable of the environment says yes. */
export const isSet = (value = "") => value !== "" && value !== "0" && value !== "false";

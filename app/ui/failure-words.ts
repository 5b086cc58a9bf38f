/** Said where the database cannot do something now and has done nothing of it. */
export const notNowWords = {
  title: "This cannot be done at the moment",
  explanation:
    "What you asked for could not be done now, and nothing was changed. If you filled in a form, go back: your text is still there. Please try again in a minute.",
};

/** What has failed, by the status of the answer. */
export function failureWords(status: number) {
  switch (status) {
    case 400:
      return {
        title: "What was sent cannot be read",
        explanation: "Nothing was changed. Go back and try again.",
      };
    case 401:
      return {
        title: "You are signed out, and what you sent is not saved yet",
        explanation: "Sign in, then go back and send it again.",
      };
    case 403:
      return {
        title: "You may not see this page",
        explanation: "You are signed in, but your account has not been given the right to this page.",
      };
    case 404:
      return {
        title: "There is no page here",
        explanation:
          "If you typed the address, check it. If you followed a link, what it led to is not public.",
      };
    case 405:
      return {
        title: "This page takes no forms",
        explanation: "Nothing was changed. Go back and try again.",
      };
    case 500:
      return {
        title: "Something went wrong here",
        explanation:
          "It is our mistake, and nothing that you were told was saved is lost. Please try again in a minute.",
      };
    case 503:
      return {
        title: "This cannot be opened at the moment",
        explanation:
          "Something that the portal needs for it is not there, such as the key to what is confidential. Nothing that was saved is lost. Whoever runs the portal has to put it right; please try again later.",
      };
    default:
      return { title: "That did not work", explanation: "Nothing was changed. Go back and try again." };
  }
}

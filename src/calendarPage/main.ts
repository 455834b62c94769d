import { showCalendar } from "./showCalendar";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new TypeError(`the page has no ${id}`);
  return found;
};

showCalendar(
  {
    status: element("status"),
    download: element("download") as HTMLAnchorElement,
    programs: element("programs"),
    events: element("events"),
  },
  location.hash,
  `${new Date().toISOString().slice(0, 19)}Z`,
);
// The address would stay in the history of the browser, and perhaps in that of an account.
history.replaceState(null, "", location.pathname);
